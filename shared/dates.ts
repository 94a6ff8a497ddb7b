import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A calendar day in Europe/Amsterdam, as `2026-03-02`. */
export type Day = string & z.$brand<'Day'>;

/** A moment, as an ISO 8601 UTC text with milliseconds: `2026-03-02T09:30:00.000Z`. */
export type Instant = string & z.$brand<'Instant'>;

const dayPattern = /^(19\d{2}|20\d{2}|2100)-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** True when the text is an existing day from 1900-01-01 up to and including 2100-12-31. */
export function isDay(text: string): text is Day {
  if (!dayPattern.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** By the Gregorian calendar. Asked for every day that is read, so by arithmetic: the calendar library takes 100 times as long. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isInstant(text: string): text is Instant {
  return instantPattern.test(text) && !Number.isNaN(Date.parse(text));
}

/** Schema of an existing day, 1900-01-01 to 2100-12-31. */
export const Day = z.string().refine(isDay, 'not a day').brand<'Day'>();

/** Schema of a moment in UTC. */
export const Instant = z.string().refine(isInstant, 'not an instant').brand<'Instant'>();

/** The day of a text that is known to be one. Throws on anything else: for constants and tests. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`Not a day: ${text}`);
  return text;
}

/** The moment of a text that is known to be one. Throws on anything else: for constants and tests. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`Not an instant: ${text}`);
  return text;
}

/** The day in Europe/Amsterdam on which the moment falls. */
export function dayOf(at: Instant): Day {
  return asDay(Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate());
}

/** The moment of a wall-clock time (`09:30`) in Rotterdam on that day; a time skipped by summer time moves on an hour. */
export function instantAt(on: Day, time: string): Instant {
  const zoned = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: time });
  return instant(zoned.toInstant().toString({ fractionalSecondDigits: 3 }));
}

/** The day a number of calendar days later (negative: earlier). */
export function addDays(on: Day, days: number): Day {
  return asDay(Temporal.PlainDate.from(on).add({ days }));
}

/** Whole calendar days from the first day to the second; negative when the second lies earlier. Days have no summer time. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function asDay(date: Temporal.PlainDate): Day {
  return day(date.toString());
}
