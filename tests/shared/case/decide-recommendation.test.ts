import { expect, test } from 'vitest';
import { followRecommendation } from '../../../shared/case/decide-recommendation.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { day } from '../../../shared/dates.ts';
import { by, given, joris } from '../../support/given-case.ts';

const closedWith = (effects: string[]): CaseEvent => ({
  ...{ type: 'caseClosed', outcome: 'AFD-RAP', on: day('2026-03-03'), note: '', outcomes: [], opinion: null },
  effects,
});
const answer = { answer: 'partly', on: day('2026-03-20'), note: 'Zij passen de brief aan.' } as const;

test('what became of a recommendation is recorded, and the last answer counts', () => {
  const state = given(closedWith(['EFF-AAN']));
  expect(state.closed?.recommendation).toBeNull();
  expect(followRecommendation(state, answer, by(joris))).toEqual({
    ok: true,
    value: [{ type: 'recommendationAnswered', ...answer }],
  });
  const answered = given(
    closedWith(['EFF-AAN']),
    { type: 'recommendationAnswered', ...answer },
    { type: 'recommendationAnswered', ...answer, answer: 'followed' },
  );
  expect(answered.closed?.recommendation).toBe('followed');
  const reopened = given(
    closedWith(['EFF-AAN']),
    { type: 'recommendationAnswered', ...answer },
    { type: 'caseReopened', reason: 'x' },
  );
  expect(reopened.closed).toBeNull();
});

test('nothing is recorded of an open report, of one without a recommendation, or on a day that cannot be', () => {
  expect(followRecommendation(given(), answer, by(joris))).toMatchObject({ failure: { code: 'stage-not-reachable' } });
  expect(followRecommendation(given(closedWith(['EFF-EXC'])), answer, by(joris))).toMatchObject({
    failure: { code: 'unknown-code', value: 'EFF-AAN' },
  });
  for (const on of [day('2026-03-02'), day('2026-04-21')])
    expect(followRecommendation(given(closedWith(['EFF-AAN'])), { ...answer, on }, by(joris))).toMatchObject({
      failure: { code: 'answered-outside-days' },
    });
});
