import type { Temporal } from 'temporal-polyfill';
import type { EquatedDays } from './equated-days.ts';
import { type Holiday, holidaysOf } from './holidays.ts';

/** Why a day is not an ordinary day. */
export type FreeDay = 'saturday' | 'sunday' | Holiday | 'equated';

/** Why the day is no ordinary day for the Algemene termijnenwet, or null when it is one (ATW-02, ATW-05 to ATW-07). */
export function freeDay(date: Temporal.PlainDate, equated: EquatedDays): FreeDay | null {
  return noWorkingDay(date) ?? (isEquated(date, equated) ? 'equated' : null);
}

/** Why the day is no working day in ATW-13, or null when it is one: equated days are worked on (TERM-R2). */
export function noWorkingDay(date: Temporal.PlainDate): Exclude<FreeDay, 'equated'> | null {
  const holiday = holidaysOf(date.year).get(date.toString());
  if (holiday) return holiday;
  if (date.dayOfWeek === 6) return 'saturday';
  return date.dayOfWeek === 7 ? 'sunday' : null;
}

function isEquated(date: Temporal.PlainDate, equated: EquatedDays): boolean {
  return equatedDaysOf(date.year, equated)?.includes(date.toString()) ?? false;
}

/** The equated days of a year, or null when the table has no entry for it. */
export function equatedDaysOf(year: number, equated: EquatedDays): readonly string[] | null {
  const key = String(year);
  return Object.hasOwn(equated, key) ? (equated[key] ?? null) : null;
}
