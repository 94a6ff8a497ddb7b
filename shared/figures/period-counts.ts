import type { DayCount } from './day-percentile.ts';

/** How often something was counted. */
export interface Amount {
  readonly reports: number;
  /** How often it was named; a report may name several subjects or parties. */
  readonly mentions: number;
  /** Distinct callers; a report whose caller is not known counts as a person. */
  readonly persons: number;
}

/** One line of a grouped count; null where nothing was filled in. `parent` only where groups have parts. */
export interface Group extends Amount {
  readonly by: string;
  readonly code: string | null;
  readonly parent: string | null;
}

/** What the register says of one period, counted in SQL and nothing more. */
export interface PeriodCounts {
  readonly received: readonly Group[];
  readonly settled: readonly Group[];
  readonly openAtStart: readonly Group[];
  readonly openAtEnd: readonly Group[];
  readonly handedOver: Amount;
  readonly durations: readonly DayCount[];
  /** Signals opened in the period, by state. They count groups of reports, not persons. */
  readonly signals: readonly { readonly state: string; readonly count: number }[];
}

export const nothing: Amount = { reports: 0, mentions: 0, persons: 0 };

/** The line of a grouping for one code. */
export function groupOf(groups: readonly Group[], by: string, code: string | null = null): Amount {
  return groups.find((group) => group.by === by && group.code === code) ?? nothing;
}
