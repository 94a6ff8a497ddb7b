import { addDays, type Day, day, daysBetween } from '../dates.ts';

const aMonday = day('2024-01-01');

/** The Monday of the week in which a day falls. */
export function weekOf(on: Day): Day {
  return addDays(on, -(((daysBetween(aMonday, on) % 7) + 7) % 7));
}
