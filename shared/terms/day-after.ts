import { isoOf, numberOf } from './day-number.ts';
import type { IsoDay } from './last-day.ts';

/** The next calendar day, also outside 1900–2100. */
export function dayAfter(day: IsoDay): IsoDay {
  return isoOf(numberOf(day) + 1);
}
