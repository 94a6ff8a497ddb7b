import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../shared/dates.ts';
import { weekOf } from '../../shared/review/week-of.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

/** The reviewer's week, through the door. */
let office: TestOffice;
let namesake = '';

beforeAll(async () => {
  office = await openOffice();
  const telephone = office.as('telephone');
  const caller = { ...sampleIntake().caller, name: 'Joris Bakker' };
  const { name } = granted(await office.as('back-office').me.show({}));
  const made = granted(
    await telephone.case.register({ intake: sampleIntake({ caller: { ...caller, name } }), draftId: null }),
  );
  namesake = made.id;
  for (let others = 0; others < 5; others += 1)
    granted(await telephone.case.register({ intake: sampleIntake(), draftId: null }));
  granted(await office.as('back-office').case.open({ caseId: made.id }));
}, 120_000);
afterAll(() => office.close());

const week = () => weekOf(office.clock.today());

test('a colleague who opened the report of a namesake is put before the reviewer, who judges it', async () => {
  const reviewer = office.as('reviewer');
  expect(granted(await reviewer.review.show({ week: null })).week).toBe(addDays(week(), -7));
  expect(granted(await reviewer.review.show({ week: week() })).drawn).toBeNull();
  const drawn = granted(await reviewer.review.draw({ week: week() }));
  const [item] = drawn.items;
  expect(item).toMatchObject({ user: 'joris', caseId: namesake, reasons: ['own-name'], judgement: null });
  const id = item?.id ?? '';
  expect(await reviewer.review.judge({ id, judgement: 'not-in-order', note: ' ' })).toMatchObject({
    failure: { code: 'reason-required' },
  });
  const judged = granted(await reviewer.review.judge({ id, judgement: 'asked', note: 'Hij hielp een beller.' }));
  expect(judged.items[0]).toMatchObject({ judgement: 'asked', note: 'Hij hielp een beller.' });
  // Drawn again: what was judged stays as it is.
  const again = granted(await reviewer.review.draw({ week: week() }));
  expect(again.items.find((each) => each.id === id)).toMatchObject({ judgement: 'asked' });
  expect(again.items.filter((each) => each.caseId === namesake && each.user === 'joris')).toHaveLength(1);
});

test('the review shows no word of a report, and reading it stands in the log', async () => {
  const shown = granted(await office.as('reviewer').review.show({ week: week() }));
  expect(JSON.stringify(shown)).not.toContain(sampleIntake().title);
  const { lines } = granted(await office.as('reviewer').log.show({ before: null, limit: 2 }));
  expect(lines.map(({ action }) => action)).toContain('review.show');
});

test('nobody but the reviewer reads it', async () => {
  for (const role of ['telephone', 'back-office', 'investigator', 'evaluator', 'administrator'] as const)
    expect(await office.as(role).review.show({ week: null })).toMatchObject({ failure: { code: 'not-allowed' } });
});
