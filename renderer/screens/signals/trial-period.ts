import { addDays, type Day, daysBetween } from '../../../shared/dates.ts';

/** So many past years, or the whole register. */
export type TrialLength = '1' | '2' | '3' | '5' | 'all';

const years = ['1', '2', '3', '5'] as const;

/** The lengths that the register has: past years that lie within it, and all of it. */
export function trialLengths(first: Day, last: Day): readonly TrialLength[] {
  const has = daysBetween(first, last) + 1;
  return [...years.filter((count) => daysOf(count) < has), 'all'];
}

/** The days of a length, up to and including the last one. */
export function trialDays(length: TrialLength, first: Day, last: Day): { readonly from: Day; readonly to: Day } {
  return { from: length === 'all' ? first : addDays(last, 1 - daysOf(length)), to: last };
}

function daysOf(length: Exclude<TrialLength, 'all'>): number {
  return Math.round(Number(length) * 365.25);
}
