import { addDays } from '../dates.ts';
import type { Period } from './period-before.ts';

/**
 * The stretches of days that the first and last days of these periods cut time into, in order; those that no period covers
 * are left out. Each period is a row of whole stretches, and each day of a stretch lies in the same periods.
 */
export function stretchesOf(periods: readonly Period[]): readonly Period[] {
  const starts = [...new Set(periods.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  return starts.flatMap((from, index) => {
    const next = starts[index + 1];
    const stretch = next && { from, to: addDays(next, -1) };
    return stretch && periods.some((period) => isWithin(stretch, period)) ? [stretch] : [];
  });
}

/** True when a stretch lies in a period. */
export function isWithin(stretch: Period, { from, to }: Period): boolean {
  return from <= stretch.from && stretch.to <= to;
}

/**
 * The periods that can be laid beside this one: those that share a day with it, or with one that does, and so on. What
 * shares no day can be subtracted from nothing.
 */
export function besides<T extends { readonly period: Period }>(period: Period, others: readonly T[]): readonly T[] {
  const reached: Period[] = [period];
  const found = new Set<T>();
  for (const each of reached) {
    for (const other of others) {
      if (found.has(other) || other.period.from > each.to || other.period.to < each.from) continue;
      found.add(other);
      reached.push(other.period);
    }
  }
  return others.filter((other) => found.has(other));
}
