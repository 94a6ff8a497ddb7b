import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../../main/deps.ts';
import { keepFound, searchSignals } from '../../../main/jobs/find-signals.ts';
import type { SignalView } from '../../../shared/contract/signal.ts';
import type { WatchRuleAbout } from '../../../shared/contract/watch-rule.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { refusal } from '../../support/refusal.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { stillClock } from '../../support/still-clock.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ clock: stillClock('2026-03-02T09:00:00.000Z') });
});
afterAll(() => office.close());

const anything: WatchRuleAbout = {
  ...{ organisation: null, subject: null, area: null, wijk: null, law: null, kind: null },
  danger: false,
};
const each = { count: 1, days: 1 };
const open = { from: day('2026-01-01'), to: null };
const safety = { steps: ['asked-if-safe' as const], note: '' };

let told = 0;
async function reported(on: string, changes: Parameters<typeof sampleIntake>[0] = {}) {
  told += 1;
  const caller = { ...sampleIntake().caller, name: `Beller ${told}`, phone: `06 00 00 ${1000 + told}` };
  const intake = sampleIntake({ receivedOn: day(on), caller, story: `Verhaal ${told}.`, ...changes });
  return granted(await office.as('back-office').case.register({ intake, draftId: null })).id;
}

async function ruleSaved(name: string, about: Partial<WatchRuleAbout>, number: { count: number; days: number } = each) {
  const rule = { id: null, name, reason: 'Zo is het afgesproken.', ...anything, ...about, ...number, ...open };
  const rules = granted(await office.as('investigator').watchRule.save(rule));
  const saved = rules.find((one) => one.name === name);
  if (!saved) throw new Error('It was saved');
  return saved.id;
}

/** The dossiers of a rule after a search, the newest in front. */
async function dossiersOf(rule: string): Promise<readonly SignalView[]> {
  granted(await office.as('back-office').signal.search({}));
  const { signals } = granted(await office.as('back-office').signal.list({}));
  const ids = signals.flatMap((signal) => (signal.rule?.id === rule ? [signal.id] : []));
  return Promise.all(ids.map(async (signalId) => granted(await office.as('back-office').signal.open({ signalId }))));
}

test('given a rule for each report with danger, then later ones come into one dossier that says what it is', async () => {
  const rule = await ruleSaved('Gevaar', { danger: true });
  await reported('2026-03-01');
  const first = await reported('2026-03-02', { safety });
  const [found, ...others] = await dossiersOf(rule);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    ...{ unit: null, rule: { id: rule, name: 'Gevaar' }, observed: 1, expected: null, p: null, usualUpTo: null },
    ...{ state: 'new', since: '2026-03-02', openedOn: '2026-03-02', rate: null, weeks: [], nested: [] },
  });
  expect(found?.reports.map(({ id }) => id)).toEqual([first]);
  expect(found?.explanation.map(({ nl }) => nl)).toEqual([
    'Eigen regel: Gevaar.',
    'Deze regel meldt elke melding over: met gevaar.',
    'Op 2 maart kwam er 1 binnen.',
    'Voor zover bekend is dat 1 beller.',
    'Waarom wij dit volgen: Zo is het afgesproken.',
    'De regel telt alleen. Of dit ongewoon veel is, is niet berekend.',
  ]);
  await reported('2026-03-02', { safety });
  const [grown, ...more] = await dossiersOf(rule);
  expect(more).toEqual([]);
  expect(grown).toMatchObject({ id: found?.id, observed: 2, callers: 2 });
});

test('given a dossier that was closed or dismissed, then what is found after it opens another', async () => {
  const rule = await ruleSaved('Wijk', { wijk: 'W0110', area: 'G01' }, { count: 2, days: 7 });
  const there = { area: 'G01', wijk: 'W0110' };
  await reported('2026-03-01', there);
  expect(await dossiersOf(rule)).toEqual([]);
  await reported('2026-03-02', there);
  const [found] = await dossiersOf(rule);
  if (!found) throw new Error('It was found');
  const desk = office.as('back-office');
  granted(await desk.signal.dismiss({ signalId: found.id, reason: 'known-cause', note: '' }));
  office.clock.moveTo('2026-03-04T09:00:00.000Z');
  expect(await dossiersOf(rule)).toHaveLength(1);
  await reported('2026-03-04', there);
  const [worse, dismissed] = await dossiersOf(rule);
  expect([worse?.state, worse?.observed, dismissed?.state]).toEqual(['new', 3, 'dismissed']);
  if (!worse) throw new Error('It came back');
  granted(await desk.signal.confirm({ signalId: worse.id, note: '' }));
  granted(await desk.signal.close({ signalId: worse.id, note: 'Besproken.' }));
  await reported('2026-03-04', there);
  expect(await dossiersOf(rule)).toHaveLength(2);
  await reported('2026-03-04', there);
  const again = (await dossiersOf(rule)).filter(({ state }) => state === 'new');
  expect(again.map(({ observed }) => observed)).toEqual([2]);
});

test('given a report that is corrected away, then the dossier says that it does not belong to it', async () => {
  const rule = await ruleSaved('Kralingen', { area: 'G12' });
  const caseId = await reported('2026-03-04', { area: 'G12' });
  await dossiersOf(rule);
  const { version } = granted(await office.as('back-office').case.open({ caseId }));
  const correction = { caseId, version, changes: { area: 'G13', wijk: null }, reason: 'Verkeerd verstaan' };
  granted(await office.as('back-office').case.correctIntake(correction));
  const [found] = await dossiersOf(rule);
  expect(found).toMatchObject({ observed: 0, moved: 1 });
  expect(found?.reports.map(({ id }) => id)).toEqual([caseId]);
});

test('given two searches at once, then a rule has one open dossier', async () => {
  const rule = await ruleSaved('Tegelijk', { area: 'G14' });
  await reported('2026-03-04', { area: 'G14' });
  const register = office.register();
  const run = await searchSignals(register, day('2026-03-04'), 12);
  if (!run) throw new Error('Nobody stopped it');
  const kept = { asOf: day('2026-03-04'), at: office.clock.now(), newId };
  granted(await register.write((writer) => ok(keepFound(writer, run, kept))));
  granted(await register.write((writer) => ok(keepFound(writer, run, kept))));
  const { signals } = granted(await office.as('back-office').signal.list({}));
  expect(signals.filter((signal) => signal.rule?.id === rule)).toHaveLength(1);
});

test('a rule that was set aside finds nothing more, and what it found keeps the name it had', async () => {
  const rule = await ruleSaved('Oude naam', { area: 'G05' });
  await reported('2026-03-04', { area: 'G05' });
  await dossiersOf(rule);
  const desk = office.as('back-office');
  const known = granted(await desk.watchRule.list({})).find(({ id }) => id === rule);
  if (!known) throw new Error('It is there');
  expect(known).toMatchObject({ active: true, dossiers: 1 });
  const { byName, dossiers, active, ...changed } = { ...known, name: 'Nieuwe naam' };
  granted(await desk.watchRule.save(changed));
  const after = granted(await desk.watchRule.setAside({ id: rule })).find(({ id }) => id === rule);
  expect(after).toMatchObject({ name: 'Nieuwe naam', active: false });
  await reported('2026-03-04', { area: 'G05' });
  const [found] = await dossiersOf(rule);
  expect([found?.rule?.name, found?.observed]).toEqual(['Oude naam', 1]);
});

test('a rule is tried over the past year: on which days it would have told, and of how many', async () => {
  for (const on of ['2025-03-04', '2025-06-01', '2025-06-02', '2025-06-03', '2025-09-01']) {
    await reported(on, { area: 'G06' });
  }
  const asked = { ...anything, area: 'G06', count: 2, days: 3 };
  expect(granted(await office.as('investigator').watchRule.try(asked))).toEqual({
    from: '2025-03-05',
    to: '2026-03-04',
    times: [{ on: '2025-06-02', count: 2 }],
  });
  const all = granted(await office.as('back-office').watchRule.try({ ...asked, ...each }));
  expect(all.times.map(({ on }) => on)).toEqual(['2025-06-01', '2025-06-02', '2025-06-03', '2025-09-01']);
});

test('a rule about a group of subjects finds the subjects below it', async () => {
  await reported('2025-10-01', { subjects: ['BEJ-01'] });
  const tried = granted(await office.as('back-office').watchRule.try({ ...anything, subject: 'BEJ', ...each }));
  expect(tried.times.map(({ on }) => on)).toContain('2025-10-01');
});

test.each([
  ['is about nothing', {}, {}, 'watch-rule-about-nothing'],
  ['names an organisation that is not in the lists', { organisation: 'ORG-99' }, {}, 'unknown-code'],
  ['names a wijk that is not in the lists', { wijk: 'W99' }, {}, 'unknown-code'],
  ['ends before it begins', { danger: true }, { to: day('2025-12-31') }, 'period-reversed'],
])('a rule that %s is refused', async (_, about, changes, code) => {
  const rule = { id: null, name: 'Regel', reason: 'Daarom.', ...anything, ...about, ...each, ...open, ...changes };
  expect(refusal(await office.as('back-office').watchRule.save(rule)).code).toBe(code);
});

test.each([
  ['has no name', { name: ' ' }],
  ['has no reason', { reason: '' }],
  ['counts none', { count: 0 }],
  ['looks back more than a year', { days: 366 }],
])('a rule that %s does not come through the door', async (_, changes) => {
  const rule = { id: null, name: 'Regel', reason: 'Daarom.', ...anything, danger: true, ...each, ...open, ...changes };
  await expect(office.as('back-office').watchRule.save(rule)).rejects.toThrow('Input validation failed');
});

test('the evaluator and the telephone know nothing of rules', async () => {
  for (const role of ['evaluator', 'telephone', 'administrator', 'reviewer'] as const) {
    expect(refusal(await office.as(role).watchRule.list({})).code).toBe('not-allowed');
  }
});
