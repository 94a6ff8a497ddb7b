import type { SignalView } from '../../../shared/contract/signal.ts';
import { addDays, type Day } from '../../../shared/dates.ts';

type SignalWeek = SignalView['weeks'][number];

/** A week as the chart and the table beside it show it. */
export interface WeekRow {
  readonly firstDay: Day;
  readonly observed: number;
  readonly usual: number | undefined;
  readonly limit: number | undefined;
  readonly above: boolean;
  /** The month's name stands under this week. */
  readonly startsMonth: boolean;
}

/** The weeks of a signal, the oldest in front; the first whole week of a month bears its name. */
export function chartWeeks(weeks: readonly SignalWeek[]): readonly WeekRow[] {
  return weeks.map(({ lastDay, observed, expected, usualUpTo }) => {
    const firstDay = addDays(lastDay, -6);
    return {
      firstDay,
      observed,
      usual: expected ?? undefined,
      limit: usualUpTo ?? undefined,
      above: usualUpTo !== null && observed > usualUpTo,
      startsMonth: Number(firstDay.slice(8)) <= 7,
    };
  });
}

/** The week with the most reports, the last one of equals; undefined when there are no weeks. */
export function busiestWeek(weeks: readonly WeekRow[]): WeekRow | undefined {
  return weeks.reduce<WeekRow | undefined>(
    (most, week) => (most === undefined || week.observed >= most.observed ? week : most),
    undefined,
  );
}
