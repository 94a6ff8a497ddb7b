import { type DayNumber, isoOf, weekdayOf, yearOf } from './day-number.ts';
import type { EquatedDays } from './equated-days.ts';
import { type Holiday, holidaysOf } from './holidays.ts';

/** Why a day is not an ordinary day. */
export type FreeDay = 'saturday' | 'sunday' | Holiday | 'equated';

/** Why the day is no ordinary day for the Algemene termijnenwet, or null when it is one (ATW-02, ATW-05 to ATW-07). */
export function freeDay(date: DayNumber, equated: EquatedDays): FreeDay | null {
  return noWorkingDay(date) ?? (isEquated(date, equated) ? 'equated' : null);
}

/** Why the day is no working day in ATW-13, or null when it is one: equated days are worked on (TERM-R2). */
export function noWorkingDay(date: DayNumber): Exclude<FreeDay, 'equated'> | null {
  const holiday = holidaysOf(yearOf(date)).get(date);
  if (holiday) return holiday;
  const weekday = weekdayOf(date);
  if (weekday === 6) return 'saturday';
  return weekday === 7 ? 'sunday' : null;
}

function isEquated(date: DayNumber, equated: EquatedDays): boolean {
  return equatedDaysOf(yearOf(date), equated)?.includes(isoOf(date)) ?? false;
}

/** The equated days of a year, or null when the table has no entry for it. */
export function equatedDaysOf(year: number, equated: EquatedDays): readonly string[] | null {
  const key = String(year);
  return Object.hasOwn(equated, key) ? (equated[key] ?? null) : null;
}
