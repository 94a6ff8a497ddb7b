import { addDays, type Day, daysBetween } from '../dates.ts';
import type { Period } from './period-before.ts';

/** What the office counts clients of. */
export const clientLevels = ['provider', 'area', 'wijk'] as const;
export type ClientLevel = (typeof clientLevels)[number];

/** How many clients a provider, area or wijk has, from a day up to and including another; null: still. */
export interface ClientPeriod {
  readonly level: ClientLevel;
  readonly code: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly clients: number;
}

/** What is counted in a period, per how many clients. */
export interface ClientDays {
  /** Clients on average over the days of the period. */
  readonly clients: number;
  /** Clients of each day added up. */
  readonly clientDays: number;
  /** The first day of the number that held on every day; null where the number changed meanwhile. */
  readonly since: Day | null;
}

/** The clients of an organisation or area over a whole period, each day with the number that the office entered for it. */
export interface UnitClients {
  readonly level: ClientLevel;
  readonly code: string;
  /** Clients of each day added up. */
  readonly clientDays: number;
}

/** A year in days, for rates of a year. */
const yearDays = 365;
const per = 1000;

/**
 * The clients of one unit over a period, each day with the number that held on it. Null where a day has no number: then no
 * rate is shown, never a guess.
 */
export function clientDaysIn(
  known: readonly ClientPeriod[],
  unit: Pick<ClientPeriod, 'level' | 'code'>,
  { from, to }: Period,
): ClientDays | null {
  const held = known
    .filter((count) => count.level === unit.level && count.code === unit.code)
    .map(({ clients, ...count }) => ({ ...count, clients, days: sharedDays(count, { from, to }) }))
    .filter(({ days }) => days > 0);
  const covered = held.reduce((sum, { days }) => sum + days, 0);
  const wanted = daysBetween(from, to) + 1;
  const [first] = held;
  if (!first || covered !== wanted) return null;
  const clientDays = held.reduce((sum, { clients, days }) => sum + clients * days, 0);
  return { clients: clientDays / wanted, clientDays, since: held.length === 1 ? first.from : null };
}

/** Reports per thousand clients per year of 365 days: reports over client years (incidence rate, person-time in the denominator). */
export function ratePerThousand(reports: number, { clientDays }: Pick<ClientDays, 'clientDays'>): number {
  return (per * yearDays * reports) / clientDays;
}

/** The known number with which a new one would overlap, so that a day would have two; null when there is none. */
export function overlapWith<C extends ClientPeriod>(known: readonly C[], added: ClientPeriod): C | null {
  return known.find((count) => isSameUnit(count, added) && isBefore(count, added) && isBefore(added, count)) ?? null;
}

function isSameUnit(one: ClientPeriod, other: ClientPeriod): boolean {
  return one.level === other.level && one.code === other.code;
}

/** Begins before or on the last day of the other. */
function isBefore({ from }: ClientPeriod, { to }: ClientPeriod): boolean {
  return to === null || from <= to;
}

function sharedDays(count: Pick<ClientPeriod, 'from' | 'to'>, { from, to }: Period): number {
  const first = count.from > from ? count.from : from;
  const last = count.to !== null && count.to < to ? count.to : to;
  return Math.max(0, daysBetween(first, addDays(last, 1)));
}
