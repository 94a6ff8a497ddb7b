import type { Office } from '../../../shared/contract/administration.ts';
import type { Day } from '../../../shared/dates.ts';

type Equated = Office['equatedDays'];

/** The days with one more, under its year and in order; the same when it is there already. */
export function withDay(days: Equated, on: Day): Equated {
  const year = on.slice(0, 4);
  return { ...days, [year]: [...new Set([...(days[year] ?? []), on])].sort() };
}

/** The days without one; its year stays known. */
export function withoutDay(days: Equated, on: Day): Equated {
  const year = on.slice(0, 4);
  return { ...days, [year]: (days[year] ?? []).filter((one) => one !== on) };
}

/** The year becomes known to have no extra days. */
export function withEmptyYear(days: Equated, year: string): Equated {
  return { ...days, [year]: days[year] ?? [] };
}

/** The year is not known again. */
export function withoutYear(days: Equated, year: string): Equated {
  return Object.fromEntries(Object.entries(days).filter(([known]) => known !== year));
}

/** The years from the first known one up to two years ahead that are not known; those from this year on come first in use. */
export function unknownYears(days: Equated, today: Day): readonly string[] {
  const now = Number(today.slice(0, 4));
  return [now, now + 1, now + 2].map(String).filter((year) => days[year] === undefined);
}
