import { expect, test } from 'vitest';
import type { Surroundings } from '../../../shared/case/check-of-case.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { hasStartQuestion, type TriedTerm, tryTerm } from '../../../shared/case/try-term.ts';
import { day } from '../../../shared/dates.ts';
import { deadlineKinds } from '../../../shared/procedure/codes.ts';
import { EquatedDays, shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { given } from '../../support/given-case.ts';
import { lists } from '../../support/shipped.ts';

// "Wat als": other facts of a term tried beside the real ones (Awb 9:11; ATW-01, ATW-02, ATW-10; PC-R7, PC-R8).

const around: Surroundings = {
  today: day('2026-04-07'),
  office: {
    procedure: {
      ombudsmanOverProvider: true,
      youthDesk: 'kinderombudsman-rotterdam',
      defaultSchemeWeeks: 6,
      reactionWorkingDays: 5,
      serviceWeeks: 4,
      repairWeeks: 2,
      followMeldcode: true,
    },
    equatedDays: EquatedDays.parse(shippedEquatedDays),
  },
  lists,
};

const said = (question: string, value: string | string[] | number | null, matter: number | null = 0): CaseEvent => ({
  type: 'questionAnswered',
  matter,
  question,
  value,
  source: 'stated',
  evidence: 'none',
  reason: '',
});

/** A written complaint reached the municipality on Monday 2 March 2026: six weeks end on Monday 13 April. */
const running = given(
  said('safety', [], null),
  said('kind', 'complaint'),
  said('about', 'municipality'),
  said('law', 'wmo'),
  said('age', 'adult', null),
  said('court', 'none'),
  said('subject', 'behaviour'),
  said('internal-status', 'running'),
  said('internal-received', '2026-03-02'),
  said('about-handling', 'no'),
  said('adviser', 'no'),
  said('adjourned', 'no'),
  said('further-delay', 'none'),
  said('behaviour', null),
  said('another-matter', 'no'),
);

const what = (changes: Partial<TriedTerm>): TriedTerm => ({
  matter: 0,
  term: 'statutory-last-day',
  startsOn: null,
  adjournWeeks: null,
  announcedOn: null,
  agreedUntil: null,
  ...changes,
});

function days(changes: Partial<TriedTerm>, kind = 'statutory-last-day') {
  const { real, tried } = tryTerm(running, around, what(changes));
  const dayIn = (found: typeof real | null) => found?.find((each) => each.kind === kind)?.on;
  return [dayIn(real), dayIn(tried)];
}

test.each<[string, Partial<TriedTerm>, string]>([
  // T-2: six weeks after 20 February end on Good Friday, then the weekend and Easter Monday.
  ['received on Friday 20 February', { startsOn: day('2026-02-20') }, '2026-04-07'],
  // 2 March + 10 weeks = Monday 11 May.
  ['adjourned by 4 weeks', { adjournWeeks: 4, announcedOn: day('2026-04-01') }, '2026-05-11'],
  // 2 March + 9 weeks = Monday 4 May.
  ['adjourned by 3 weeks', { adjournWeeks: 3, announcedOn: day('2026-04-01') }, '2026-05-04'],
  // A Saturday as agreed is not moved: no act fixes it.
  ['agreed on paper', { agreedUntil: day('2026-06-13') }, '2026-06-13'],
  // Both: the agreed day is the later.
  [
    'adjourned and agreed',
    { adjournWeeks: 4, announcedOn: day('2026-04-01'), agreedUntil: day('2026-06-13') },
    '2026-06-13',
  ],
  ['nothing else', {}, '2026-04-13'],
])('%s: the day beside 13 April', (_, changes, then) => {
  expect(days(changes)).toEqual(['2026-04-13', then]);
});

test('an adjournment announced after the last day changes nothing (PC-R8)', () => {
  const late = { startsOn: day('2026-02-02'), adjournWeeks: 4, announcedOn: day('2026-03-17') };
  // 2 February + 6 weeks = Monday 16 March.
  expect(days(late)).toEqual(['2026-04-13', '2026-03-16']);
});

test('the norm of the first reaction is counted from another day of receipt (ATW-13)', () => {
  // Received on Monday 2 March: Monday 9 March. Tried: Thursday 2 April, over Good Friday, the weekend and Easter Monday.
  const tried = { term: 'meldpunt-reaction', startsOn: day('2026-04-02') } as const;
  expect(days(tried, 'meldpunt-reaction')).toEqual(['2026-03-09', '2026-04-13']);
  expect(days(tried)).toEqual(['2026-04-13', '2026-04-13']);
});

test('where other days ask another question, that question is told and no day is made up', () => {
  const open = given(said('safety', [], null), said('kind', 'complaint'));
  expect(tryTerm(open, around, what({ startsOn: day('2026-03-02') }))).toMatchObject({
    tried: null,
    asks: { id: 'about' },
  });
});

test('nothing of a try stays: the report is what it was', () => {
  const before = structuredClone(running);
  tryTerm(running, around, what({ startsOn: day('2026-02-20'), adjournWeeks: 2, announcedOn: day('2026-03-02') }));
  expect(running).toEqual(before);
});

test('every term that starts on a day somebody told can be tried with another; the others cannot', () => {
  expect(deadlineKinds.filter((kind) => !hasStartQuestion(kind))).toEqual(['repair-term']);
});
