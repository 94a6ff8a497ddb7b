/** An ISO day that may lie outside 1900–2100. */
export type IsoDay = string;

/**
 * A calendar day as a number: the days since 1 January 1970. Terms are counted by the thousand (every row, every check),
 * and whole numbers are some twenty times as quick as the dates of the calendar library; the tests hold the two together.
 * The language's own UTC calendar turns them into days and back: it knows no summer time. Years 100 to 9999.
 */
export type DayNumber = number;

const milliseconds = 86_400_000;

/** What is added to a day; months and years first, on the last day of the month where the day number is not there. */
export interface Span {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** The number of a day written as `2026-03-02`. */
export function numberOf(iso: IsoDay): DayNumber {
  return Date.parse(iso) / milliseconds;
}

/** The number of a day of a month; month and day count from 1. */
export function fromCivil(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / milliseconds;
}

/** The day as it is written: `2026-03-02`. */
export function isoOf(number: DayNumber): IsoDay {
  return dateOf(number).toISOString().slice(0, 10);
}

/** The year in which the day falls. */
export function yearOf(number: DayNumber): number {
  return dateOf(number).getUTCFullYear();
}

/** Monday is 1, Sunday 7 (ISO 8601). 1 January 1970 was a Thursday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The day a span later; negative members lead back. */
export function plus(number: DayNumber, { years = 0, months = 0, weeks = 0, days = 0 }: Span): DayNumber {
  const moved = years === 0 && months === 0 ? number : withMonths(number, years * 12 + months);
  return moved + weeks * 7 + days;
}

function withMonths(number: DayNumber, months: number): DayNumber {
  const date = dateOf(number);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  const last = fromCivil(year, month + 1, 0);
  return Math.min(fromCivil(year, month, date.getUTCDate()), last);
}

function dateOf(number: DayNumber): Date {
  return new Date(number * milliseconds);
}
