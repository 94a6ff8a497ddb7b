import { addDays, type Day, day, daysBetween } from '../dates.ts';

/** The month of a day, as `2026-03`. */
export function monthOf(on: Day): string {
  return on.slice(0, 7);
}

/** All months that have a day in a period, in order. */
export function monthsOf({ from, to }: { readonly from: Day; readonly to: Day }): readonly string[] {
  const numberOf = (on: Day) => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
  const first = numberOf(from);
  return Array.from({ length: numberOf(to) - first + 1 }, (_, index) => {
    const month = first + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/**
 * The week of a day, as `2026-W12` (ISO 8601), in which no week is cut by the end of a month: the up to three days that
 * fall in another month than the Thursday of their week count with the week beside them in their own month. So month and
 * week together never point at fewer than four days.
 */
export function weekInMonth(on: Day): string {
  const thursday = addDays(mondayOf(on), 3);
  if (monthOf(thursday) === monthOf(on)) return weekName(thursday);
  return weekName(addDays(thursday, thursday < on ? 7 : -7));
}

const aMonday = day('1900-01-01');

function mondayOf(on: Day): Day {
  return addDays(on, -(daysBetween(aMonday, on) % 7));
}

/** A week belongs to the year of its Thursday, and has the number of that Thursday among the Thursdays of the year. */
function weekName(thursday: Day): string {
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(day(`${year}-01-01`), thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
