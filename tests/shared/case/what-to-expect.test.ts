import { expect, test } from 'vitest';
import type { Intake } from '../../../shared/case/intake.ts';
import { type ExpectationContext, whatToExpect } from '../../../shared/case/what-to-expect.ts';
import { day } from '../../../shared/dates.ts';
import { EquatedDays, shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { lists } from '../../support/shipped.ts';

const procedure: ExpectationContext['office']['procedure'] = {
  ombudsmanOverProvider: true,
  youthDesk: 'kinderombudsman-rotterdam',
  defaultSchemeWeeks: 6,
  reactionWorkingDays: 5,
  serviceWeeks: 4,
  repairWeeks: 2,
  followMeldcode: true,
};

function told(changes: Partial<Intake>, today = '2026-11-19') {
  const intake = sampleIntake({ kind: 'KLA', subjects: ['COM-02'], receivedOn: day(today), ...changes });
  const office = { procedure, equatedDays: EquatedDays.parse(shippedEquatedDays) };
  return whatToExpect(intake, { today: day(today), office, lists });
}

test('given a report of Thursday 19 November, then the reaction comes by Thursday 26 November', () => {
  expect(told({ kind: 'VRG' })).toEqual([{ kind: 'reaction', on: '2026-11-26' }]);
});

test('given a letter entered three days late, then the reaction counts from the day it came in', () => {
  const [reaction] = told({ kind: 'VRG', receivedOn: day('2026-11-16') });
  expect(reaction).toEqual({ kind: 'reaction', on: '2026-11-23' });
});

test('given a complaint about the municipality on Friday 13 November, then it has until Monday 28 December', () => {
  expect(told({ parties: [{ kind: 'VRW', organisation: null }] }, '2026-11-13').at(-1)).toEqual({
    kind: 'municipality-answer',
    on: '2026-12-28',
    article: 'Awb 9:11 lid 1',
  });
});

test('given a provider, then its scheme counts, with the weeks the office set, and no act moves that day', () => {
  expect(told({ parties: [{ kind: 'HH', organisation: null }] }, '2026-11-13').at(-1)).toEqual({
    kind: 'provider-answer',
    on: '2026-12-25',
    article: 'Wmo 2015 3.2',
  });
});

test('given a youth institution, then its committee', () => {
  const parties = [{ kind: 'GI', organisation: null }];
  expect(told({ law: 'jw', parties }).at(-1)).toMatchObject({ kind: 'committee-answer' });
});

test('given a decision, then the six weeks of an objection are told as well', () => {
  expect(told({ subjects: ['TOE-04'] }).map(({ kind }) => kind)).toEqual([
    'reaction',
    'objection-term',
    'municipality-answer',
  ]);
});

test('given nobody to answer to, then that is said, and no term of another', () => {
  expect(told({ anonymous: true, replyPossible: false })).toEqual([{ kind: 'no-reply' }]);
});
