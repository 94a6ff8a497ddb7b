import { expect, test } from 'vitest';
import type { RecordedEvent } from '../../../shared/case/events.ts';
import { reactionGiven } from '../../../shared/case/reaction-given.ts';
import { day, instantAt } from '../../../shared/dates.ts';
import { lastDay } from '../../../shared/terms/last-day.ts';
import { historyOf, joris } from '../../support/given-case.ts';

// Received on Thursday 2 April 2026: the norm of 5 working days (RTD-05, ATW-13) passes over Good Friday, the weekend and
// Easter Monday: 7, 8, 9, 10 and Monday 13 April.
const norm = lastDay({ from: day('2026-04-02'), amount: 5, unit: 'working-days' });

function reacted(reactedOn: string, kind: 'call' | 'note' = 'call'): readonly RecordedEvent[] {
  const on = day(reactedOn);
  const event = { type: 'noteAdded', kind, text: 'Gebeld.', on } as const;
  return [...historyOf(), { position: 2, at: instantAt(on, '10:00'), by: joris, event }];
}

test('without a reaction there is none to tell', () => {
  expect(reactionGiven(historyOf(), norm)).toBeNull();
  expect(reactionGiven(reacted('2026-04-07', 'note'), norm)).toBeNull();
});

test.each([
  ['2026-04-02', 0, true],
  ['2026-04-06', 0, true],
  ['2026-04-07', 1, true],
  ['2026-04-13', 5, true],
  ['2026-04-14', 6, false],
])('a reaction on %s came after %d working days', (on, workingDays, inTime) => {
  expect(reactionGiven(reacted(on), norm)).toEqual({ on, workingDays, inTime });
});
