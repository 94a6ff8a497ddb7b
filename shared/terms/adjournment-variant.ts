import { isDay } from '../dates.ts';
import { type EquatedDays, shippedEquatedDays } from './equated-days.ts';
import { type LastDay, lastDay } from './last-day.ts';
import type { Term } from './term.ts';

/**
 * The last day when the adjournment is counted from the moved last day instead of from the total (ATW-10), or null when
 * there is no adjournment or both ways give the same day. Shown beside the last day; it decides nothing.
 */
export function adjournmentVariant(term: Term, equated: EquatedDays = shippedEquatedDays): LastDay | null {
  if (!term.adjournWeeks) return null;
  const alone = { from: term.from, amount: term.amount, unit: term.unit };
  const from = lastDay(alone, equated).lastDay;
  if (!isDay(from)) return null;
  const variant = lastDay({ from, amount: term.adjournWeeks, unit: 'weeks' }, equated);
  const onTotal = lastDay({ ...alone, adjournWeeks: term.adjournWeeks }, equated);
  return variant.lastDay === onTotal.lastDay ? null : variant;
}
