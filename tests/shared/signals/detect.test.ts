import { expect, test } from 'vitest';
import type { DatedReport } from '../../../shared/signals/dated-report.ts';
import { type DetectionInput, detect, type PastSignal } from '../../../shared/signals/detect.ts';
import { defaultSettings } from '../../../shared/signals/detector-settings.ts';
import { replayDays } from '../../../shared/signals/replay-days.ts';
import { unitKey } from '../../../shared/signals/unit.ts';
import { fixtureRegister, quietRegister, report } from './fixture.ts';

const levels = ['cell', 'provider', 'subject', 'area_subject'] as const;
const quiet = quietRegister(700);
const spike = [690, 691, 692, 694, 695, 697, 698].map((day) => report({ day, provider: 'b', subject: 'y', area: 's' }));

function run(extra: readonly DatedReport[], more: Partial<DetectionInput> = {}) {
  return detect({ reports: [...quiet, ...extra], today: 699, levels, ...more });
}

const names = (input: ReturnType<typeof run>) => input.signals.map(({ unit }) => [unit.level, ...unit.parts].join(' '));

test('an empty register gives an empty run', () => {
  const { scores, signals, groups } = detect({ reports: [], today: 10 });
  expect({ scores, signals, groups }).toEqual({ scores: [], signals: [], groups: 0 });
});

test('a quiet register gives no signal', () => {
  expect(names(run([]))).toEqual([]);
});

test('one rise gives one signal, led by the group that explains it best, the others under it', () => {
  const found = run(spike);
  expect(names(found)).toEqual(['cell b y']);
  const [signal] = found.signals;
  expect(signal?.observed).toBeGreaterThanOrEqual(4);
  expect(signal?.reportIds).toHaveLength(signal?.observed ?? 0);
  expect(signal?.expected).toBeLessThan(2);
  expect(signal?.usualUpTo).toBeLessThan(signal?.observed ?? 0);
  expect(signal?.regime).toBe('share-of-register');
  expect(signal?.nested.map(({ level }) => level)).toContain('area_subject');
  expect(signal?.weeks).toHaveLength(32);
  expect(signal?.weeks.at(-1)?.lastDay).toBe(699);
});

test('ten mails of one caller are no rise', () => {
  const mails = spike.map((mail) => ({ ...mail, caller: 'k1' }));
  expect(names(run(mails))).toEqual([]);
});

test('one caller who tells the same twenty times counts once, also among others', () => {
  const told = Array.from({ length: 20 }, (_, i) =>
    report({ day: 686 + (i % 14), provider: 'b', subject: 'y', area: 's', caller: 'k1' }),
  );
  expect(names(run(told))).toEqual([]);
  const plain = run(spike).signals[0];
  const among = run([...spike, ...told]).signals[0];
  expect(among?.observed).toBeLessThanOrEqual((plain?.observed ?? 0) + 1);
});

test('a search after days without one tells what rose meanwhile, with its own day, also when it went quiet since', () => {
  const [first] = detect({ reports: [...quiet, ...spike], today: 699, levels }).signals;
  const after = { reports: [...quiet, ...spike], levels, lastRun: 680 };
  const soon = detect({ ...after, today: 710 }).signals;
  expect(soon.map(({ openedOn }) => openedOn)).toEqual([first?.openedOn]);
  const late = detect({ ...after, today: 760 }).signals;
  expect(late.map(({ openedOn }) => openedOn)).toEqual([first?.openedOn]);
  expect(late[0]?.reportIds).toEqual(soon[0]?.reportIds);
  expect(detect({ ...after, today: 760, lastRun: 759 }).signals).toEqual([]);
  const unit = late[0]?.unit ?? { level: 'register', parts: [] };
  const known = { id: 'a', unit, state: 'open', openedOn: 694, span: { from: 690, to: 699 }, reportIds: [] } as const;
  expect(detect({ ...after, today: 760, past: [known] }).signals).toEqual([]);
});

test('a search tells after each day how far it is', () => {
  const told: { done: number; of: number }[] = [];
  detect({ reports: quiet, today: 699, levels }, (days) => told.push(days));
  expect(told[0]).toEqual({ done: 0, of: 182 });
  expect(told.at(-1)).toEqual({ done: 182, of: 182 });
});

test('repeated reports are named but not counted', () => {
  const again = report({ day: 698, provider: 'b', subject: 'y', area: 's', caller: 'k7' });
  const first = report({ day: 697, provider: 'b', subject: 'y', area: 's', caller: 'k7' });
  const [signal] = run([...spike, first, again]).signals;
  expect(signal?.reportIds).not.toContain(again.id);
  expect(signal?.openedOn).toBeLessThan(699);
});

test('in the first eight weeks of a register nothing is said', () => {
  const reports = Array.from({ length: 40 }, (_, i) => report({ day: i }));
  const early = detect({ reports: reports.slice(0, 40), today: 39, levels });
  expect(early.scores).toEqual([]);
  expect(early.signals).toEqual([]);
});

test('a new provider has no p-value in its first four weeks', () => {
  const start = Array.from({ length: 12 }, (_, i) => report({ day: 680 + i, provider: 'new', subject: 'x' }));
  const { scores, signals } = run(start);
  const score = scores.find(({ unit }) => unitKey(unit) === unitKey({ level: 'provider', parts: ['new'] }));
  expect(score).toMatchObject({ regime: 'provider-starts', p: null });
  expect(signals.flatMap(({ unit }) => unit.parts)).not.toContain('new');
});

test('300 reports in one day are one signal, and its score is a number', () => {
  const flood = Array.from({ length: 300 }, () => report({ day: 699, provider: 'c', subject: 'x' }));
  const { signals, scores } = run(flood);
  expect(signals.length).toBeGreaterThanOrEqual(1);
  const p = scores.find(({ unit }) => unitKey(unit) === unitKey({ level: 'cell', parts: ['c', 'x'] }))?.p ?? 1;
  expect(p).toBeGreaterThan(0);
  expect(p).toBeLessThan(1e-20);
});

function known(state: PastSignal['state'], from: number, to: number): PastSignal {
  const reportIds = spike.map(({ id }) => id);
  return { id: 's1', unit: { level: 'cell', parts: ['b', 'y'] }, state, openedOn: to, span: { from, to }, reportIds };
}

test('a signal that the office has does not come again, whatever became of it', () => {
  for (const state of ['open', 'confirmed', 'dismissed'] as const) {
    expect(names(run(spike, { past: [known(state, 690, 697)] }))).toEqual([]);
  }
});

test('a dismissal holds as long as it is not worse, and for ninety days at most', () => {
  const [found] = run(spike).signals;
  const { observed = 0, windowDays = 0, openedOn = 0 } = found ?? {};
  const dismissed = (on: number) => [{ ...known('dismissed', 690, openedOn), dismissal: { on, observed, windowDays } }];
  const calm = run(spike, { past: dismissed(openedOn) });
  expect(names(calm)).toEqual([]);
  const more = Array.from({ length: observed + 1 }, () => report({ day: 700, provider: 'b', subject: 'y', area: 's' }));
  const worse = run([...spike, ...more], { past: dismissed(openedOn), today: 700 });
  expect(names(worse)).toContain('cell b y');
  expect(worse.signals.find(({ unit }) => unit.level === 'cell')?.openedOn).toBe(700);
  // The same peak, dismissed on another day: what counts is how long ago that was.
  expect(names(run(spike, { past: dismissed(699 - 90) }))).toEqual([]);
  expect(names(run(spike, { past: dismissed(699 - 91) }))).toEqual(['cell b y']);
});

test('an open signal of the office is told as it is now: the last window, and what came before it', () => {
  const [opened] = run(spike).signals;
  const more = [699, 700, 701, 702, 703].map((day) => report({ day, provider: 'b', subject: 'y', area: 's' }));
  const past = [known('open', opened?.since ?? 0, opened?.openedOn ?? 0)];
  const later = run([...spike, ...more], { past, today: 703 });
  expect(later.signals).toEqual([]);
  const [update] = later.updated;
  expect(update?.id).toBe('s1');
  expect(update?.found).toMatchObject({ openedOn: opened?.openedOn, since: opened?.since, until: 703 });
  expect(update?.found.reportIds).toHaveLength(update?.found.observed ?? 0);
  const all = [...(update?.found.reportIds ?? []), ...(update?.found.earlierIds ?? [])];
  expect(all).toEqual(expect.arrayContaining(more.map(({ id }) => id)));
  expect(new Set(all).size).toBe(all.length);
  expect(run([...spike, ...more], { past: [{ ...known('confirmed', 690, 697) }], today: 703 }).updated).toEqual([]);
});

test('days of a confirmed signal do not raise what is usual', () => {
  const earlier = Array.from({ length: 40 }, (_, i) =>
    report({ day: 560 + i, provider: 'b', subject: 'y', area: 's' }),
  );
  const expected = (past: readonly PastSignal[]) =>
    run([...earlier, ...spike], { past }).scores.find(
      ({ unit }) => unitKey(unit) === unitKey({ level: 'cell', parts: ['b', 'y'] }),
    )?.windows?.[0]?.expected.mean ?? 0;
  expect(expected([known('confirmed', 560, 599)])).toBeLessThan(expected([]) * 0.85);
});

test('a signal is withdrawn when its reports turn out to be of another day', () => {
  const moved = spike.map((one, i) => (i < 5 ? { ...one, day: 300 + i } : one));
  const { withdrawn } = run(moved, { past: [known('open', 686, 699)] });
  expect(withdrawn).toEqual([{ id: 's1', moved: 5 }]);
  expect(run(spike, { past: [known('open', 686, 699)] }).withdrawn).toEqual([]);
});

test('the scores of a day are those of the day by day replay, to the last bit', () => {
  const reports = fixtureRegister('s1');
  const today = 2500;
  const byUnit = new Map<string, number | null>();
  for (const day of replayDays({ reports, levels, settings: defaultSettings, to: 2700 })) {
    if (day.day !== today) continue;
    for (const { unit, p } of day.scores)
      byUnit.set(unitKey(day.counts.units[unit] ?? { level: 'register', parts: [] }), p);
  }
  const { scores } = detect({ reports, today, levels });
  expect(scores.length).toBeGreaterThan(5);
  expect(new Map(scores.map(({ unit, p }) => [unitKey(unit), p]))).toEqual(byUnit);
});

test('the order in which reports are handed in changes nothing', () => {
  const reports = [...quiet, ...spike];
  expect(detect({ reports: [...reports].reverse(), today: 699 })).toEqual(detect({ reports, today: 699 }));
});

test('watching more levels changes no score', () => {
  const few = run(spike).scores;
  const all = new Map(
    detect({ reports: [...quiet, ...spike], today: 699 }).scores.map(({ unit, p }) => [unitKey(unit), p]),
  );
  expect(few.map(({ unit, p }) => [unitKey(unit), p])).toEqual(
    few.map(({ unit }) => [unitKey(unit), all.get(unitKey(unit))]),
  );
});

test('a large group with five years behind it gets a model of its own', () => {
  const long = Array.from({ length: 2000 }, (_, day) =>
    report({ day, provider: day % 2 ? 'a' : 'b', subject: day % 3 ? 'x' : 'y' }),
  );
  const regimes = detect({ reports: long, today: 1999 }).scores.map(({ unit, regime }) => `${unit.level} ${regime}`);
  expect(regimes).toContain('register own-history');
  expect(detect({ reports: long.slice(0, 1500), today: 1499 }).scores.map(({ regime }) => regime)).not.toContain(
    'own-history',
  );
});
