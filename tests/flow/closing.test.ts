import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { rawConnection } from '../support/raw-connection.ts';
import { sampleIntake } from '../support/sample-intake.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const on = day('2026-06-30');

test('given a report that ends, then its effect and what the caller thinks stand with it, and the opinion counts in the row', async () => {
  const desk = office.as('back-office');
  const { id } = granted(await desk.case.register({ intake: sampleIntake(), draftId: null }));
  const ending = { caseId: id, outcome: 'AFD-INF', on, note: '' };
  const strange = await desk.case.close({ ...ending, version: 1, effects: ['AFD-INF'] });
  expect(strange).toMatchObject({ failure: { code: 'unknown-code', list: 'outcomes', value: 'AFD-INF' } });
  const unknown = await desk.case.close({ ...ending, version: 1, opinion: 'PRIMA' });
  expect(unknown).toMatchObject({ failure: { code: 'unknown-code', list: 'opinions', value: 'PRIMA' } });
  const closed = granted(
    await desk.case.close({ ...ending, version: 1, effects: ['EFF-EXC', 'EFF-HER'], opinion: 'DEELS' }),
  );
  expect(closed.closed).toMatchObject({ effects: ['EFF-EXC', 'EFF-HER'], opinion: 'DEELS' });
  const opinions = () => rawConnection(office.host).prepare('select opinion from cases where id = ?').pluck().all(id);
  expect(opinions()).toEqual(['DEELS']);
  const reopened = granted(await desk.case.reopen({ caseId: id, version: closed.version, reason: 'Nieuwe feiten' }));
  expect(reopened.closed).toBeNull();
  expect(opinions()).toEqual([null]);
});

test('given a closed report, when a slip in it is corrected with a reason, then it stays closed and the old value stands in the timeline', async () => {
  const desk = office.as('back-office');
  const { id } = granted(await desk.case.register({ intake: sampleIntake(), draftId: null }));
  const closed = granted(await desk.case.close({ caseId: id, version: 1, outcome: 'AFD-INF', on, note: '' }));
  const at = { caseId: id, version: closed.version };
  const changes = { title: 'Aanvraag lag stil' };
  expect(await desk.case.correctIntake({ ...at, changes, reason: '' })).toMatchObject({
    failure: { code: 'reason-required' },
  });
  const corrected = granted(await desk.case.correctIntake({ ...at, changes, reason: 'Typefout.' }));
  expect(corrected).toMatchObject({ stage: 'closed', title: 'Aanvraag lag stil' });
  const [registered] = corrected.timeline;
  expect(registered?.event).toMatchObject({ type: 'caseRegistered', intake: { title: 'Aanvraag ligt stil' } });
  expect(corrected.timeline.at(-1)?.event).toMatchObject({ type: 'intakeCorrected', changes, reason: 'Typefout.' });
});

test('given a report closed with a recommendation, when the organisation answers, then the figures of the period say so', async () => {
  const desk = office.as('back-office');
  const { id } = granted(await desk.case.register({ intake: sampleIntake(), draftId: null }));
  const closed = granted(
    await desk.case.close({ caseId: id, version: 1, outcome: 'AFD-RAP', on, note: '', effects: ['EFF-AAN'] }),
  );
  const figures = async () => {
    const { tables } = granted(await desk.evaluation.show({ from: day('2026-06-01'), to: day('2026-06-30') }));
    return tables.find(({ name }) => name === 'recommendations')?.rows.map(({ code, cells }) => [code, cells[0]]);
  };
  // One person is few: which answer it was is nobody's to know, but that there was one moves what is hidden.
  expect(await figures()).toContainEqual(['none', { value: null, hidden: true }]);
  const answered = granted(
    await desk.case.followRecommendation({ caseId: id, version: closed.version, answer: 'followed', on, note: '' }),
  );
  expect(answered.closed?.recommendation).toBe('followed');
  expect(
    rawConnection(office.host).prepare("select code from case_codes where list = 'recommendations'").pluck().all(),
  ).toEqual(['followed']);
});
