import { assertNever } from '../result.ts';
import type { CaseEvent } from './events.ts';
import type { Referral } from './referrals.ts';

/** Where somebody was referred to, and what came of it. */
export type ReferralEvent = Extract<CaseEvent, { type: 'referred' | 'referralHeard' | 'referralWithdrawn' }>;

/** The referrals after such an event. */
export function referralsAfter(referrals: readonly Referral[], event: ReferralEvent): readonly Referral[] {
  switch (event.type) {
    case 'referred': {
      const { type: _, ...referred } = event;
      return [...referrals, { ...referred, outcome: null, heardOn: null, heard: '', withdrawn: null }];
    }
    case 'referralHeard': {
      const { outcome, on: heardOn, note: heard, followUp } = event;
      return referrals.map((referral) =>
        referral.referral === event.referral ? { ...referral, outcome, heardOn, heard, followUp } : referral,
      );
    }
    case 'referralWithdrawn':
      return referrals.map((referral) =>
        referral.referral === event.referral ? { ...referral, withdrawn: event.reason } : referral,
      );
    default:
      return assertNever(event);
  }
}
