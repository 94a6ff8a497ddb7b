import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

/** "Wie heeft mij bekeken": for the citizen, through the door. */
let office: TestOffice;
let first: CaseId;
let second: CaseId;

beforeAll(async () => {
  office = await openOffice();
  const telephone = office.as('telephone');
  const backOffice = office.as('back-office');
  first = granted(await telephone.case.register({ intake: sampleIntake(), draftId: null })).id;
  second = granted(await telephone.case.register({ intake: sampleIntake({ title: 'Nog eens' }), draftId: null })).id;
  const other = granted(
    await telephone.case.register({ intake: sampleIntake({ title: 'Een ander' }), draftId: null }),
  ).id;
  granted(await backOffice.case.open({ caseId: other }));
  granted(await backOffice.case.open({ caseId: first }));
  granted(await backOffice.case.open({ caseId: first }));
  const same = { place: 'caller', same: { caseId: first, of: 'caller' } } as const;
  granted(await backOffice.case.joinPerson({ caseId: second, version: 1, ...same }));
}, 120_000);
afterAll(() => office.close());

test('it covers the reports of the same person and no others, by day and role, without names', async () => {
  const shown = granted(await office.as('back-office').viewers.show({ caseId: second, place: 'caller' }));
  expect(shown.numbers).toHaveLength(2);
  expect(shown.people).toBe(2);
  expect(shown.lines).toContainEqual(
    expect.objectContaining({ role: 'back-office', action: 'case.open', purpose: 'complaint-handling', times: 2 }),
  );
  expect(shown.lines.some(({ role, action }) => role === 'telephone' && action === 'case.register')).toBe(true);
  const text = JSON.stringify(shown);
  for (const { user } of Object.values(office.at)) expect(text).not.toContain(user);
  const back = granted(await office.as('back-office').viewers.show({ caseId: first, place: 'caller' }));
  expect(back.numbers).toEqual(shown.numbers);
});

test('that it was asked for stands in the log, and the next list tells that too', async () => {
  const { lines } = granted(await office.as('reviewer').log.show({ before: null, limit: 1 }));
  expect(lines[0]).toMatchObject({ action: 'viewers.show', object: first, purpose: 'oversight', user: 'joris' });
  const again = granted(await office.as('reviewer').viewers.show({ caseId: first, place: 'caller' }));
  expect(again.lines.map(({ action }) => action)).toContain('viewers.show');
});

test('the telephone and the administrator do not hand it out', async () => {
  for (const role of ['telephone', 'evaluator', 'administrator'] as const)
    expect(await office.as(role).viewers.show({ caseId: first, place: 'caller' })).toMatchObject({
      failure: { code: 'not-allowed' },
    });
});
