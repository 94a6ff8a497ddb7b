import { addDays, type Day, day, daysBetween } from '../dates.ts';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The period that ends the day before this one and is as long: whole months (a month, quarter, half-year, year) against as
 * many whole months, anything else against as many days. Null when that would begin before 1900, where our days begin.
 */
export function periodBefore({ from, to }: Period): Period | null {
  const before = isWholeMonths({ from, to })
    ? monthsEarlier(from, wholeMonths({ from, to }))
    : daysEarlier(from, daysBetween(from, to) + 1);
  return before && { from: before, to: addDays(from, -1) };
}

const firstDay = day('1900-01-01');

/** True when the period is one or more whole months. */
export function isWholeMonths({ from, to }: Period): boolean {
  const endsMonth = to.endsWith('-12-31') || addDays(to, 1).endsWith('-01');
  return from.endsWith('-01') && endsMonth;
}

function wholeMonths({ from, to }: Period): number {
  return monthNumber(to) - monthNumber(from) + 1;
}

/** The first day of the month that lies a number of months before the month of this day. */
function monthsEarlier(from: Day, months: number): Day | null {
  const month = monthNumber(from) - months;
  if (month < monthNumber(firstDay)) return null;
  return day(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

function daysEarlier(from: Day, days: number): Day | null {
  return daysBetween(firstDay, from) < days ? null : addDays(from, -days);
}

function monthNumber(on: Day): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
}
