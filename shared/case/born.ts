import { addDays, type Day, day, isDay } from '../dates.ts';
import { readDay } from '../text/read-day.ts';

/** The oldest age that is believed, in years. */
const oldestAge = 120;

/** What was told of somebody's birth, as far as it can be read. What cannot be read stays as told, without a word. */
export type Born =
  | { readonly kind: 'empty' | 'unread' }
  /** It cannot be: no day of the calendar, a day to come, more than 120 years ago. */
  | { readonly kind: 'impossible'; readonly why: 'no-such-day' | 'future' | 'too-long-ago' }
  /** Two digits by themselves: a year of birth or an age. */
  | { readonly kind: 'year-or-age'; readonly year: number; readonly age: number }
  /** Born between these days; `isUnsure`: day and month, or the century, can be read in two ways. */
  | { readonly kind: 'read'; readonly first: Day; readonly last: Day; readonly isUnsure: boolean };

/** Reads a birth as told: a year, a day, a month of a year, an age (`12 jaar`), or about that (`ca. 1947`). */
export function readBorn(told: string, today: Day): Born {
  const text = told
    .trim()
    .toLowerCase()
    .replace(/^(?:ca\.?|circa|rond|ongeveer|about|±|~)\s*/u, '')
    .replace(/\s*\?+$/u, '');
  if (text === '') return { kind: told.trim() === '' ? 'empty' : 'unread' };
  const read = readAge(text, today) ?? readYear(text, today) ?? readMonth(text) ?? readWholeDay(text, today);
  if (read.kind !== 'read') return read;
  if (read.first > today) return impossible('future');
  if (yearsBetween(read.last, today) > oldestAge) return impossible('too-long-ago');
  return read;
}

/** How old somebody is on a day, in whole years, as far as the birth told says; null when it says nothing. */
export function ageOf(told: string, today: Day): { readonly youngest: number; readonly oldest: number } | null {
  const born = readBorn(told, today);
  if (born.kind !== 'read') return null;
  const last = born.last > today ? today : born.last;
  return { youngest: yearsBetween(last, today), oldest: yearsBetween(born.first, today) };
}

/**
 * Whether somebody may be a minor: under 16 a legal representative consents (PRI-04), from 16 the young person does (JW-14).
 * In doubt the younger: a birth year leaves two ages. Null: of age, or nothing is known.
 */
export function minorAge(told: string, today: Day): 'under-16' | 'under-18' | null {
  const age = ageOf(told, today);
  if (age === null || age.youngest >= 18) return null;
  return age.youngest < 16 ? 'under-16' : 'under-18';
}

function readAge(text: string, today: Day): Born | null {
  const match = /^(\d{1,3}) ?(?:jaar|jr|years?)(?: oud| old)?\.?$/u.exec(text);
  if (!match) return null;
  const age = Number(match[1]);
  if (age > oldestAge) return impossible('too-long-ago');
  return {
    kind: 'read',
    first: addDays(yearsBefore(today, age + 1), 1),
    last: yearsBefore(today, age),
    isUnsure: false,
  };
}

function readYear(text: string, today: Day): Born | null {
  if (/^\d{2}$/u.test(text)) return yearOrAge(Number(text), today);
  if (!/^\d{4}$/u.test(text)) return null;
  if (text > today.slice(0, 4)) return impossible('future');
  const [first, last] = [`${text}-01-01`, `${text}-12-31`];
  if (!isDay(first) || !isDay(last)) return impossible('too-long-ago');
  return { kind: 'read', first, last, isUnsure: false };
}

function yearOrAge(digits: number, today: Day): Born {
  const now = Number(today.slice(0, 4));
  const century = Math.floor(now / 100) * 100;
  return { kind: 'year-or-age', year: century + digits > now ? century - 100 + digits : century + digits, age: digits };
}

/** A day with its year written out is read alike on any day. */
const anyDay = { today: day('2000-01-01'), lean: 'past' } as const;

/** `3-1947`, `maart 1947`. */
function readMonth(text: string): Born | null {
  const match = /^(\d{1,2}|[a-z]{3,})[-/ ](\d{4})$/u.exec(text);
  if (!match) return null;
  const first = readDay(`1 ${match[1]} ${match[2]}`, anyDay);
  if (first === undefined) return /^\d/u.test(text) ? impossible('no-such-day') : { kind: 'unread' };
  const next = addDays(first, 31);
  return { kind: 'read', first, last: addDays(next, -Number(next.slice(8))), isUnsure: false };
}

const inDigits = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u;

function readWholeDay(text: string, today: Day): Born {
  const digits = inDigits.exec(text);
  const on = readDay(text, { today, lean: 'past' });
  const isWritten = digits !== null || /^\d{8}$|^\d{4}-\d{1,2}-\d{1,2}$/u.test(text);
  if (isWritten && text.match(/\d{4}/u)?.[0].startsWith('18')) return impossible('too-long-ago');
  if (on === undefined) return isWritten ? impossible('no-such-day') : { kind: 'unread' };
  // A day without its year says nothing of an age.
  if (!isWritten && !/\d{4}|[ -]\d{2}$/u.test(text)) return { kind: 'unread' };
  return { kind: 'read', first: on, last: on, isUnsure: digits !== null && isInTwoWays(digits, on, today) };
}

/** Day and month could be swapped, or the century is a guess that could be another one. */
function isInTwoWays([, one = '', other = '', year = '']: RegExpExecArray, on: Day, today: Day): boolean {
  const swaps = Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other);
  return swaps || (year.length === 2 && yearsBetween(on, today) + 100 <= oldestAge);
}

function yearsBetween(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The same day that many years before; 29 February moves to the 28th. */
function yearsBefore(on: Day, years: number): Day {
  const earlier = `${Number(on.slice(0, 4)) - years}${on.slice(4)}`;
  return isDay(earlier) ? earlier : day(earlier.replace(/-29$/u, '-28'));
}

function impossible(why: 'no-such-day' | 'future' | 'too-long-ago'): Born {
  return { kind: 'impossible', why };
}
