import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchWhenDue } from '../../../main/jobs/daily-search.ts';
import type { ReplayView } from '../../../shared/contract/replay.ts';
import { day, daysBetween } from '../../../shared/dates.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ reports: 600 });
});
afterAll(() => office.close());

const replay = () => office.as('back-office').replay;
const year = { from: day('2025-07-01'), to: day('2026-06-30') };

const given = (view: ReplayView, verdicts: readonly ReplayView['signals'][number]['verdict'][]) =>
  view.signals.filter(({ verdict }) => verdicts.includes(verdict)).length;

/** As many callers as asked for tell the same of household help of a day, entered on the day of the clock. */
async function reportsComeIn(count: number, received: string): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const caller = { ...sampleIntake().caller, name: `Beller ${at}`, phone: `06 00 00 ${1000 + at}` };
    const about = { parties: [{ kind: 'HH', organisation: null }], subjects: ['BEJ-01'], area: 'G03', caller };
    const told = { receivedOn: day(received), story: `De hulp kwam niet, nummer ${at}.` };
    granted(await office.as('telephone').case.register({ intake: sampleIntake({ ...about, ...told }), draftId: null }));
  }
}

test('the setting as it is, with the days that the register has', async () => {
  const shown = granted(await replay().show({}));
  expect(shown).toMatchObject({ falseSignalsPerYear: 12, lastDay: '2026-06-30' });
  expect(shown.firstDay).toMatch(/^2023-0[67]/);
});

test('another number over a past year is held against the present one, twice the same, and nothing is saved', async () => {
  const before = granted(await office.as('back-office').signal.list({}));
  const view = granted(await replay().run({ falseSignalsPerYear: 26, ...year }));
  expect(view).toMatchObject({ ...year, present: { falseSignalsPerYear: 12 }, trial: { falseSignalsPerYear: 26 } });
  expect(view.trial.signals).toBe(given(view, ['both', 'only-trial']));
  expect(view.trial.signals).toBeGreaterThan(view.present.signals);
  expect(view.trial.perYear).toBeCloseTo(view.trial.signals, 6);
  expect(granted(await replay().run({ falseSignalsPerYear: 26, ...year }))).toEqual(view);
  const same = granted(await replay().run({ falseSignalsPerYear: 12, ...year }));
  expect(same.signals.every(({ verdict, days }) => verdict === 'both' && days === 0)).toBe(true);
  expect(granted(await office.as('back-office').signal.list({}))).toEqual(before);
  expect(granted(await replay().show({})).falseSignalsPerYear).toBe(12);
});

test('days before the register and after today are left out; none left, or turned round, is refused', async () => {
  const view = granted(await replay().run({ falseSignalsPerYear: 6, from: day('2026-06-01'), to: day('2027-01-01') }));
  expect(view).toMatchObject({ from: '2026-06-01', to: '2026-06-30' });
  const before = { falseSignalsPerYear: 6, from: day('2019-01-01'), to: day('2019-12-31') } as const;
  expect(await replay().run(before)).toMatchObject({ ok: false, failure: { code: 'replay-without-reports' } });
  const reversed = { falseSignalsPerYear: 6, from: year.to, to: year.from } as const;
  expect(await replay().run(reversed)).toMatchObject({ ok: false, failure: { code: 'period-reversed' } });
});

test('a confirmed dossier is found as it was, and reports entered later are not there before they were entered', async () => {
  office.clock.moveTo('2026-07-10T09:00:00.000Z');
  await reportsComeIn(9, '2026-07-10');
  await searchWhenDue(office.host);
  const desk = office.as('back-office');
  const found = granted(await desk.signal.list({})).signals.find(({ openedOn }) => openedOn === '2026-07-10');
  if (!found) throw new Error('The peak gave no signal');
  granted(await desk.signal.confirm({ signalId: found.id, note: 'Gebeld met de aanbieder.' }));
  office.clock.moveTo('2026-08-20T09:00:00.000Z');
  await reportsComeIn(9, '2026-07-29');
  const view = granted(await replay().run({ falseSignalsPerYear: 26, from: day('2026-07-01'), to: day('2026-08-20') }));
  expect(view.confirmed).toMatchObject([{ id: found.id, present: 0 }]);
  expect(view.confirmed[0]?.trial).toBeLessThanOrEqual(0);
  const later = view.signals.filter(({ openedOn }) => openedOn > '2026-07-20' && openedOn < '2026-08-20');
  expect(later).toEqual([]);
});

test('how far it is can be asked while it runs, and it stops when asked', async () => {
  expect(granted(await replay().progress({}))).toBeNull();
  const period = { from: granted(await replay().show({})).firstDay ?? year.from, to: year.to };
  const running = replay().run({ falseSignalsPerYear: 26, ...period });
  const days = async () => granted(await replay().progress({}))?.of;
  await expect.poll(days, { interval: 5 }).toBe(daysBetween(period.from, period.to) + 1);
  granted(await replay().stop({}));
  expect(await running).toMatchObject({ ok: false, failure: { code: 'replay-stopped' } });
  expect(granted(await replay().progress({}))).toBeNull();
});

test('the setting that is kept is the one that is searched with, and stands in the log', async () => {
  granted(await replay().keep({ falseSignalsPerYear: 6 }));
  expect(granted(await replay().show({})).falseSignalsPerYear).toBe(6);
  expect(granted(await office.as('back-office').signal.list({})).falseSignalsPerYear).toBe(6);
  expect(granted(await office.as('administrator').office.show({}))).toMatchObject({
    falseSignalsPerYear: 6,
    smallestCount: 5,
  });
  const log = granted(await office.as('reviewer').log.show({ before: null, limit: 20 }));
  expect(log.lines.filter(({ action }) => action === 'replay.keep')).toMatchObject([
    { result: 'ok', purpose: 'signalling' },
  ]);
});
