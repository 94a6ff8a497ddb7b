import { type DayNumber, fromCivil } from './day-number.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar.
 * Source: the anonymous Gregorian algorithm ("A New York Correspondent", Nature 13, 1876, p. 487), in the form of
 * J. Meeus, Astronomical Algorithms (1991), chapter 8. Valid for every Gregorian year; letters as in the source.
 */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return fromCivil(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
}
