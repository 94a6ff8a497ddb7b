import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDetectable } from '../../db/signals.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { day } from '../../shared/dates.ts';
import type { CaseId } from '../../shared/ids.ts';
import { countedIn } from '../support/counted-in.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

let office: TestOffice;
let first: CaseId;
let second: CaseId;

beforeAll(async () => {
  office = await openOffice();
  const register = async () =>
    granted(await office.as('back-office').case.register({ intake: sampleIntake(), draftId: null })).id;
  first = await register();
  second = await register();
});
afterAll(() => office.close());

test('a report that goes on under another counts once in figures and signals, and the list says where; until that is undone', async () => {
  const { case: calls } = office.as('back-office');
  expect(await counted()).toEqual({ received: 2, open: 2, detectable: 2, vandaag: 2, goesOn: [null, null] });

  granted(await calls.join({ caseId: second, version: 1, into: first, reason: 'Twee keer opgenomen' }));
  expect(await counted()).toEqual({ received: 1, open: 1, detectable: 1, vandaag: 1, goesOn: ['2026-00001', null] });

  granted(await calls.part({ caseId: second, version: 2, reason: 'Toch een andere zaak' }));
  expect(await counted()).toEqual({ received: 2, open: 2, detectable: 2, vandaag: 2, goesOn: [null, null] });
});

async function counted() {
  const { register, today } = office.as('back-office');
  const { reader } = office.register();
  const figures = await countedIn(office.register(), { from: day('2026-01-01'), to: day('2026-06-30') });
  const reports = (groups: typeof figures.received) => groups.find(({ by }) => by === 'all')?.reports;
  const listed = granted(await register.search({ query: '', filters: noFilters, after: null, limit: 50 }));
  return {
    received: reports(figures.received),
    open: reports(figures.openAtEnd),
    detectable: readDetectable(reader, day('2026-06-30')).length,
    vandaag: granted(await today.show({ scope: 'office' })).openCount,
    goesOn: listed.rows.map(({ joinedInto }) => joinedInto),
  };
}
