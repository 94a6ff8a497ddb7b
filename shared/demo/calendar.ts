import { addDays, type Day, day, daysBetween, type Instant, instant, instantAt } from '../dates.ts';

/** The days of the demonstration, first to last; a day is known by its place in the row. */
export interface Calendar {
  readonly days: readonly Day[];
  /** The place of `today`, the last day. */
  readonly today: number;
  /** 0 Monday to 6 Sunday. */
  weekday(place: number): number;
  /** 0 January to 11 December. */
  month(place: number): number;
  /** The same place when the office is open, otherwise the first open day after it, up to today. */
  workingDay(place: number): number;
  /** The moment at so many minutes after midnight, Rotterdam time; from 06:00, when no clock is changed any more. */
  instant(place: number, minutes: number): Instant;
  /** The day at a place, also outside the row. */
  day(place: number): Day;
}

/** Days on which the office of the demonstration is closed every year, as month and day. */
const closedDays = new Set(['01-01', '04-27', '12-25', '12-26']);
/** A Monday, to count weekdays from. */
const monday = day('2001-01-01');
const minutesInDay = 1440;

/** The calendar of the last `years` years up to and including today. */
export function calendarUpTo(today: Day, years: number): Calendar {
  const first = addDays(today, 1 - Math.round(years * 365.25));
  const last = daysBetween(first, today);
  const days = Array.from({ length: last + 1 }, (_, place) => addDays(first, place));
  const monthOfPlace = days.map((on) => Number(on.slice(5, 7)) - 1);
  const behindUtc = days.map(minutesAheadOfUtc);
  const shift = mod(daysBetween(monday, first), 7);
  const weekday = (place: number) => mod(place + shift, 7);
  const closed = (place: number) => weekday(place) > 4 || closedDays.has(days[place]?.slice(5) ?? '');
  return {
    days,
    today: last,
    weekday,
    month: (place) => monthOfPlace[place] ?? 0,
    workingDay: (place) => nextOpen(place, last, closed),
    instant: (place, minutes) => momentOn(days[place] ?? today, minutes - (behindUtc[place] ?? 0)),
    day: (place) => days[place] ?? addDays(first, place),
  };
}

function nextOpen(place: number, last: number, closed: (place: number) => boolean): number {
  let open = place;
  while (open < last && closed(open)) open += 1;
  return open;
}

/** How far the clock of Rotterdam is ahead of UTC in the daytime: 60 or 120 minutes. */
function minutesAheadOfUtc(on: Day): number {
  const noon = instantAt(on, '12:00');
  return (12 - Number(noon.slice(11, 13))) * 60;
}

/** The moment so many minutes after midnight UTC of the day; from 0 up to a day. */
function momentOn(on: Day, minutes: number): Instant {
  const within = Math.max(0, Math.min(minutes, minutesInDay - 1));
  const hour = String(Math.floor(within / 60)).padStart(2, '0');
  const minute = String(within % 60).padStart(2, '0');
  return instant(`${on}T${hour}:${minute}:00.000Z`);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
