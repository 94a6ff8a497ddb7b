import { addDays, type Day, day, daysBetween } from '../../shared/dates.ts';

/** Days are numbered from here, for the detector only. */
const dayZero = day('2000-01-03');

/** The day of a number of the detector. */
export function dayOfNumber(number: number): Day {
  return addDays(dayZero, number);
}

/** The number of a day for the detector. */
export function dayNumber(on: Day): number {
  return daysBetween(dayZero, on);
}
