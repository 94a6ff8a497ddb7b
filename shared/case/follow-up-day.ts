import { type Day, isDay } from '../dates.ts';
import { lastDay } from '../terms/last-day.ts';
import type { Intake } from './intake.ts';
import type { ReferralKind } from './referrals.ts';
import { type ExpectationContext, whatToExpect } from './what-to-expect.ts';

/** A day to ask how it went, and the article of the term it follows; null: no act sets a term, so it is a choice. */
export interface FollowUpDay {
  readonly on: Day;
  readonly article: string | null;
}

/** Where no act sets a term for an answer: after two weeks (choice). */
const usualWeeks = 2;

/** Which answer belongs to which kind of place. */
const answerOf: Partial<Readonly<Record<ReferralKind, string>>> = {
  municipality: 'municipality-answer',
  provider: 'provider-answer',
  committee: 'committee-answer',
};

/**
 * When to ask how a referral went, as a proposal: the first working day after the last day on which a complaint that is
 * handed in on the day of the referral must be answered (Awb 9:11, WMO-02, JW-03); elsewhere after two weeks. Null when
 * nobody can be asked.
 */
export function followUpDay(
  { kind, intake, on }: { readonly kind: ReferralKind; readonly intake: Intake; readonly on: Day },
  around: Omit<ExpectationContext, 'today'>,
): FollowUpDay | null {
  if (intake.anonymous || !intake.replyPossible) return null;
  const answer = whatToExpect(intake, { ...around, today: on }).find((each) => each.kind === answerOf[kind]);
  const { equatedDays } = around.office;
  if (answer && 'article' in answer) {
    const next = lastDay({ from: answer.on, amount: 1, unit: 'working-days' }, equatedDays).lastDay;
    return isDay(next) ? { on: next, article: answer.article } : null;
  }
  const later = lastDay({ from: on, amount: usualWeeks, unit: 'weeks', underAct: false }, equatedDays).lastDay;
  return isDay(later) ? { on: later, article: null } : null;
}
