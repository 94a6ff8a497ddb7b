import { addDays, type Day, day } from '../../../shared/dates.ts';
import type { Period } from '../../../shared/figures/period-before.ts';

/** How long a period with a name is. */
export const periodKinds = ['month', 'quarter', 'half', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A calendar period: the third quarter of 2026 is `{ kind: 'quarter', year: 2026, number: 3 }`. */
export interface NamedPeriod extends Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Its place in the year, from 1. */
  readonly number: number;
}

const monthsIn: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
/** How far the list of periods goes back. */
const offered: Readonly<Record<PeriodKind, number>> = { month: 25, quarter: 13, half: 11, year: 11 };

/** The periods of a kind, the one that is running in front, then back through the years; `count`: how many. */
export function namedPeriods(kind: PeriodKind, today: Day, count = offered[kind]): readonly NamedPeriod[] {
  const months = monthsIn[kind];
  const running = Math.floor(monthOf(today) / months);
  return Array.from({ length: count }, (_, back) => periodAt(kind, running - back)).filter(({ year }) => year > 1900);
}

/** The last quarter that is over. */
export function lastQuarter(today: Day): NamedPeriod {
  return periodAt('quarter', Math.floor(monthOf(today) / 3) - 1);
}

/** The calendar period with exactly these days; undefined when there is none. */
export function nameOfPeriod({ from, to }: Period): NamedPeriod | undefined {
  return periodKinds
    .map((kind) => periodAt(kind, Math.floor(monthOf(from) / monthsIn[kind])))
    .find((period) => period.from === from && period.to === to);
}

function periodAt(kind: PeriodKind, index: number): NamedPeriod {
  const months = monthsIn[kind];
  const first = index * months;
  const year = Math.floor(first / 12);
  return {
    kind,
    year,
    number: (first % 12) / months + 1,
    from: firstDayOf(first),
    to: lastDayOf(first + months - 1),
  };
}

function monthOf(on: Day): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
}

/** December ends without a look at January: our days end with the year 2100. */
function lastDayOf(month: number): Day {
  return month % 12 === 11 ? day(`${Math.floor(month / 12)}-12-31`) : addDays(firstDayOf(month + 1), -1);
}

function firstDayOf(month: number): Day {
  return day(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}
