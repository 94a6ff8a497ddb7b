import { type IsoDay, isoOf, numberOf } from './day-number.ts';
import type { LastDay, MoveReason } from './last-day.ts';

/** One day of a term: `count` is the how-manieth it is; null where it does not count, and then why. */
export interface DayOfTerm {
  readonly day: IsoDay;
  readonly count: number | null;
  readonly why: 'start' | 'counts' | 'stands-still' | 'last-day' | MoveReason;
}

/** Every day of a term, from its start up to and including its last day: the computation laid open day by day. */
export function daysOfTerm({ term, lastDay, moved, skipped }: LastDay): readonly DayOfTerm[] {
  const free = new Map<string, MoveReason>([...moved, ...skipped].map(({ day, because }) => [day, because]));
  const [from, last] = [numberOf(term.from), numberOf(lastDay)];
  const step = last < from ? -1 : 1;
  const days: DayOfTerm[] = [{ day: term.from, count: null, why: 'start' }];
  let count = 0;
  for (let number = from; number !== last; ) {
    number += step;
    const day = isoOf(number);
    const why = standsStill(term.standstills, day) ? 'stands-still' : (free.get(day) ?? 'counts');
    if (why === 'counts') count += 1;
    days.push({ day, count: why === 'counts' ? count : null, why: day === lastDay ? 'last-day' : why });
  }
  return days;
}

function standsStill(stretches: LastDay['term']['standstills'] = [], day: IsoDay): boolean {
  return stretches.some(({ from, until }) => day >= from && day <= until);
}
