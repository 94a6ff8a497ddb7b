import type { IsoDay } from './last-day.ts';

/**
 * A calendar day as a number: the days since 1 January 1970. Terms are counted by the thousand (every row, every check),
 * and whole numbers are some twenty times as quick as the dates of the calendar library; the tests hold the two together.
 * Source of the conversions: H. Hinnant, "chrono-compatible low-level date algorithms" (2013), days_from_civil and
 * civil_from_days, for the Gregorian calendar. Years 0 to 9999.
 */
export type DayNumber = number;

/** What is added to a day; months and years first, on the last day of the month where the day number is not there. */
export interface Span {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day written as `2026-03-02`. */
export function numberOf(iso: IsoDay): DayNumber {
  return fromCivil(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10));
}

/** The number of a day of a month; month and day count from 1. */
export function fromCivil(year: number, month: number, day: number): DayNumber {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day as it is written: `2026-03-02`. */
export function isoOf(number: DayNumber): IsoDay {
  const { year, month, day } = civilOf(number);
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The year in which the day falls. */
export function yearOf(number: DayNumber): number {
  return civilOf(number).year;
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
  const { year, month, day } = civilOf(number);
  const total = year * 12 + month - 1 + months;
  const first = fromCivil(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, 1);
  const next = fromCivil(Math.floor((total + 1) / 12), ((((total + 1) % 12) + 12) % 12) + 1, 1);
  return Math.min(first + day - 1, next - 1);
}

function civilOf(number: DayNumber): Civil {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function digits(iso: IsoDay, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + iso.charCodeAt(at) - 48;
  return value;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
