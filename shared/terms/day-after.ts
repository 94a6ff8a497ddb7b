import { type IsoDay, isoOf, numberOf } from './day-number.ts';

/** The next calendar day, also outside 1900–2100. */
export function dayAfter(day: IsoDay): IsoDay {
  return isoOf(numberOf(day) + 1);
}
