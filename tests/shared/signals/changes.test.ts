import { expect, test } from 'vitest';
import type { DatedReport } from '../../../shared/signals/dated-report.ts';
import { defaultSettings } from '../../../shared/signals/detector-settings.ts';
import { replayDays } from '../../../shared/signals/replay-days.ts';
import { watchedLevels } from '../../../shared/signals/unit.ts';
import { drawsFrom } from '../../support/signals/draws.ts';
import { report } from './fixture.ts';

/** What may change in the office on a day; 1 is as usual. */
interface Office {
  readonly rate?: (day: number) => number;
  readonly provider?: (name: string, day: number) => string | null;
  readonly subject?: (name: string, day: number) => string;
}

const providers = ['a', 'b', 'c', 'd'];
const subjects = ['x', 'y', 'z'];
const lastDay = 1100;

/** A register of three years, two reports a day by chance over four providers and three subjects. */
function register(office: Office, seed: string): readonly DatedReport[] {
  const draws = drawsFrom(seed);
  return Array.from({ length: lastDay }, (_, day) =>
    Array.from({ length: draws.poisson(2 * (office.rate?.(day) ?? 1)) }, () => {
      const name = draws.pick(providers);
      const provider = office.provider ? office.provider(name, day) : name;
      const subject = draws.pick(subjects);
      const area = name < 'c' ? 'n' : 's';
      return provider === null
        ? []
        : [report({ day, provider, subject: office.subject?.(subject, day) ?? subject, area })];
    }).flat(),
  ).flat();
}

interface Opened {
  readonly day: number;
  readonly parts: readonly string[];
}

const seeds = ['one', 'two', 'three', 'four', 'five'];
const change = 800;

/** The signals of five registers in the days from the change on. */
function opened(office: Office, days = 91): readonly Opened[] {
  return seeds.flatMap((seed) => {
    const reports = register(office, seed);
    const replay = replayDays({ reports, levels: watchedLevels, settings: defaultSettings, to: lastDay - 1 });
    return [...replay].flatMap(({ day, opened: leads, counts }) =>
      day >= change && day < change + days
        ? leads.map(({ lead }) => ({ day, parts: counts.units[lead.unit]?.parts ?? [] }))
        : [],
    );
  });
}

const usual = opened({}).length;

test('a register as usual keeps to what is announced', () => {
  expect(usual / seeds.length).toBeLessThanOrEqual(defaultSettings.falseSignalsAYear / 4);
});

test('in the first eight weeks of a register nothing is scored, and after them no flood comes', () => {
  const replay = replayDays({
    reports: register({}, 'first'),
    levels: watchedLevels,
    settings: defaultSettings,
    to: 181,
  });
  const days = [...replay];
  expect(days.filter(({ scores }) => scores.some(({ p }) => p !== null))[0]?.day).toBeGreaterThanOrEqual(56);
  expect(days.flatMap((run) => run.opened).length).toBeLessThanOrEqual(defaultSettings.falseSignalsAYear / 2);
});

test('a provider that stops makes no signal of the others', () => {
  const stops = opened({ provider: (name, day) => (name === 'b' && day >= change ? null : name) });
  expect(stops.length).toBeLessThanOrEqual(usual + 1);
});

test('a provider that starts is no signal in its first four weeks, and hardly one after them', () => {
  const starts = opened({ provider: (name, day) => (name === 'b' && day < change ? null : name) });
  const ofIt = starts.filter(({ parts }) => parts.includes('b'));
  expect(ofIt.filter(({ day }) => day < change + 28)).toEqual([]);
  expect(ofIt.length).toBeLessThanOrEqual(1);
  // Its area and its subjects do rise; that is said, once for each at most.
  expect(starts.length).toBeLessThanOrEqual(usual + 2 * seeds.length);
});

test('a provider with a new name is no signal, and neither are the others', () => {
  const renamed = opened({ provider: (name, day) => (name === 'b' && day >= change ? 'B' : name) });
  expect(renamed.filter(({ parts }) => parts.includes('B')).length).toBeLessThanOrEqual(1);
  expect(renamed.length).toBeLessThanOrEqual(usual + 1);
});

test('a subject split in two is told of its halves, of nothing else, and not for long', () => {
  let turn = 0;
  const half = () => {
    turn += 1;
    return turn % 2 ? 'x1' : 'x2';
  };
  const split = opened({ subject: (name, day) => (name === 'x' && day >= change ? half() : name) }, 182);
  const ofHalves = split.filter(({ parts }) => parts.includes('x1') || parts.includes('x2'));
  expect(new Set(ofHalves.map(({ parts }) => parts.at(-1)))).toEqual(new Set(['x1', 'x2']));
  expect(split.length - ofHalves.length).toBeLessThanOrEqual(2 * usual + 1);
  expect(ofHalves.filter(({ day }) => day >= change + 91).length).toBeLessThanOrEqual(1);
});

test.each<[string, (day: number) => number]>([
  ['six summer weeks with a quarter less', (day) => (day >= change && day < change + 42 ? 0.75 : 1)],
  ['two Christmas weeks with half', (day) => (day >= change && day < change + 14 ? 0.5 : 1)],
])('%s, and the return after them, make no signals', (_, rate) => {
  expect(opened({ rate }).length).toBeLessThanOrEqual(usual + 3);
});

test('a campaign week that triples everything is a signal or two, not one for every group', () => {
  const campaign = opened({ rate: (day) => (day >= change && day < change + 7 ? 3 : 1) }, 21);
  expect(campaign.length).toBeGreaterThanOrEqual(1);
  expect(campaign.length).toBeLessThanOrEqual(2 * seeds.length);
});
