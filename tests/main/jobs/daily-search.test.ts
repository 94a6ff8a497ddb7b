import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCalibration } from '../../../main/jobs/calibration.ts';
import { searchWhenDue } from '../../../main/jobs/daily-search.ts';
import { startThreshold } from '../../../shared/signals/start-threshold.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';

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
