import { type Day, dayOf } from '../dates.ts';
import { numberOf } from '../terms/day-number.ts';
import { noWorkingDay } from '../terms/free-day.ts';
import type { LastDay } from '../terms/last-day.ts';
import type { RecordedEvent } from './events.ts';
import { firstReactionOf } from './terms-of-case.ts';

/** The first reaction of the office, held against its norm (RTD-05). */
export interface ReactionGiven {
  readonly on: Day;
  /** How many working days after the day of receipt (ATW-13): 0 on that day itself. */
  readonly workingDays: number;
  readonly inTime: boolean;
}

/** When the office first reacted, and whether that was within its norm; null while it has not. */
export function reactionGiven(history: readonly RecordedEvent[], norm: LastDay): ReactionGiven | null {
  const first = firstReactionOf(history);
  if (first === null) return null;
  const on = dayOf(first.at);
  return { on, workingDays: workingDaysAfter(norm.term.from, on), inTime: on <= norm.lastDay };
}

function workingDaysAfter(from: string, until: Day): number {
  let count = 0;
  for (let day = numberOf(from) + 1; day <= numberOf(until); day += 1) if (noWorkingDay(day) === null) count += 1;
  return count;
}
