import type { OwnCount } from '../recipes/own-counts.ts';
import { type Amount, nothing } from './amount.ts';
import type { UnitClients } from './client-rate.ts';
import type { DayCount } from './day-percentile.ts';

/** One line of a grouped count; null where nothing was filled in. `parent` only where groups have parts. */
export interface Group extends Amount {
  readonly by: string;
  readonly code: string | null;
  readonly parent: string | null;
}

/** The steps of a report of which the days since its receipt are counted. */
export const steps = ['reaction', 'referral', 'hand-over'] as const;
export type Step = (typeof steps)[number];

/** Signals opened in the period, by level, state, and why it was dismissed or what was done upon it. */
export interface SignalCount {
  readonly level: string;
  readonly state: string;
  readonly reason: string | null;
  readonly count: number;
}

/** What is known of one period, counted in SQL and nothing more: from the register, or from the figures store. */
export interface PeriodCounts {
  readonly received: readonly Group[];
  readonly settled: readonly Group[];
  readonly openAtStart: readonly Group[];
  readonly openAtEnd: readonly Group[];
  readonly handedOver: Amount;
  /** Reports from which was referred in the period; a mention is a referral. */
  readonly referred: readonly Group[];
  /** Reports in which support began in the period; a mention is a support. */
  readonly supported: readonly Group[];
  /** Of what was settled: days from receipt to closing. */
  readonly durations: readonly DayCount[];
  /** Of what was settled and had the step: days from receipt to it. */
  readonly stepDays: Readonly<Record<Step, readonly DayCount[]>>;
  /** Of which organisations and areas the office entered how many clients they have. */
  readonly clients?: readonly UnitClients[];
  /** They count groups of reports, not persons. */
  readonly signals: readonly SignalCount[];
  /** The own tables of a recipe. */
  readonly own?: readonly OwnCount[];
}

/** The line of a grouping for one code. */
export function groupOf(groups: readonly Group[], by: string, code: string | null = null): Amount {
  return groups.find((group) => group.by === by && group.code === code) ?? nothing;
}
