import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCalibration } from '../../../main/jobs/calibration.ts';
import { searchWhenDue } from '../../../main/jobs/daily-search.ts';
import { day } from '../../../shared/dates.ts';
import { startThreshold } from '../../../shared/signals/start-threshold.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ reports: 600 });
});
afterAll(() => office.close());

test('the register is searched once a day, and the search is in the log', async () => {
  await searchWhenDue(office.host);
  const first = granted(await office.as('back-office').signal.list({}));
  expect(first).toMatchObject({ searchedFor: '2026-06-30', tooEarly: false });
  expect(first.groups).toBeGreaterThan(0);
  await searchWhenDue(office.host);
  const log = granted(await office.as('reviewer').log.show({ before: null, limit: 200 }));
  expect(log.lines.filter((line) => line.action === 'signal.search')).toHaveLength(1);
  office.clock.moveTo('2026-07-01T09:00:00.000Z');
  await searchWhenDue(office.host);
  expect(granted(await office.as('back-office').signal.list({})).searchedFor).toBe('2026-07-01');
});

test('a calibration never widens the threshold, and holds for four weeks', async () => {
  const { reader } = office.register();
  const kept = readCalibration(reader);
  expect(kept).toMatchObject({ falseSignalsPerYear: 12, asOf: '2026-06-30' });
  expect(kept?.threshold).toBeLessThanOrEqual(startThreshold(12, 1));
  office.clock.moveTo('2026-07-29T09:00:00.000Z');
  await searchWhenDue(office.host);
  expect(readCalibration(reader)?.asOf).toBe('2026-07-29');
});

test('after a holiday a signal bears the day on which it rose, and is found once', async () => {
  office.clock.moveTo('2026-08-03T09:00:00.000Z');
  for (let at = 0; at < 9; at += 1) {
    const caller = { ...sampleIntake().caller, name: `Beller ${at}`, phone: `06 00 00 ${1000 + at}` };
    const about = { parties: [{ kind: 'HH', organisation: null }], subjects: ['BEJ-01'], area: 'G03', caller };
    const intake = sampleIntake({ ...about, receivedOn: day('2026-08-03'), story: `Hulp ${at} kwam niet.` });
    granted(await office.as('telephone').case.register({ intake, draftId: null }));
  }
  office.clock.moveTo('2026-09-24T09:00:00.000Z');
  await searchWhenDue(office.host);
  const found = async () =>
    granted(await office.as('back-office').signal.list({})).signals.filter(({ openedOn }) => openedOn === '2026-08-03');
  expect(await found()).toMatchObject([{ observed: 9, state: 'new' }]);
  office.clock.moveTo('2026-09-25T09:00:00.000Z');
  await searchWhenDue(office.host);
  expect(await found()).toHaveLength(1);
});
