import type { Day } from '../dates.ts';

/** The units in which a term can be counted. */
export const termUnits = ['weeks', 'days', 'working-days', 'months', 'years'] as const;
export type TermUnit = (typeof termUnits)[number];

/** A stretch in which a term stands still (Awb 4:15), both days included; `until` null: it still does. */
export interface Standstill {
  readonly from: Day;
  readonly until: Day | null;
}

/** One term: the day on which it starts (day 0) and its length. */
export interface Term {
  readonly from: Day;
  /** A whole number from -1000 to 1000, not 0; negative counts backwards. Working days: positive only. */
  readonly amount: number;
  readonly unit: TermUnit;
  /** Weeks of adjournment (Awb 9:11(2)), 1 to 4; only with positive weeks. */
  readonly adjournWeeks?: number | null;
  /** A later day that was agreed in writing (Awb 9:11(3)), not before `from`; only with positive weeks. */
  readonly agreedUntil?: Day | null;
  /** Stretches that do not count (Awb 4:15), only forwards; one that began after the last day has no effect. */
  readonly standstills?: readonly { readonly from: Day; readonly until: Day }[];
  /** False for a term no act fixes (a scheme, a norm, an own date): it is never moved (ATW-09). Default true. */
  readonly underAct?: boolean;
}

/** What can be wrong with a term, named by the part that must change. */
export interface TermProblem {
  readonly part: 'amount' | 'adjournWeeks' | 'agreedUntil';
  readonly code:
    | 'amount-out-of-range'
    | 'working-days-only-forwards'
    | 'adjournment-out-of-range'
    | 'only-with-weeks'
    | 'only-forwards'
    | 'before-start';
}

/** The parts of a term that are right by themselves; a part that is missing or wrong is left out. */
export type TermParts = { readonly [Part in keyof Term]?: Term[Part] | undefined };

/** The problems of a term; a rule about two parts is asked when both are right by themselves. */
export function termProblems(parts: TermParts): TermProblem[] {
  const amountFits = isAmount(parts.amount);
  const problems: TermProblem[] = [];
  if (parts.amount !== undefined && !amountFits) problems.push({ part: 'amount', code: 'amount-out-of-range' });
  if (amountFits && parts.unit === 'working-days' && parts.amount < 0) {
    problems.push({ part: 'amount', code: 'working-days-only-forwards' });
  }
  if (isGiven(parts.adjournWeeks)) {
    const fits = Number.isInteger(parts.adjournWeeks) && parts.adjournWeeks >= 1 && parts.adjournWeeks <= 4;
    const code = fits ? againstWeeks(parts) : 'adjournment-out-of-range';
    if (code) problems.push({ part: 'adjournWeeks', code });
  }
  if (isGiven(parts.agreedUntil)) {
    const tooEarly = parts.from !== undefined && parts.agreedUntil < parts.from;
    const code = tooEarly ? 'before-start' : againstWeeks(parts);
    if (code) problems.push({ part: 'agreedUntil', code });
  }
  return problems;
}

/** Adjournment and agreement belong to a term in weeks that counts forwards. */
function againstWeeks({ unit, amount }: TermParts): 'only-with-weeks' | 'only-forwards' | null {
  if (unit !== undefined && unit !== 'weeks') return 'only-with-weeks';
  return isAmount(amount) && amount < 0 ? 'only-forwards' : null;
}

function isAmount(amount: number | undefined): amount is number {
  return amount !== undefined && Number.isInteger(amount) && amount !== 0 && Math.abs(amount) <= 1000;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
