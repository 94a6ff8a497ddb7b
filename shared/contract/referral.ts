import { NewReferral, ReferralHeard, ReferralWithdrawn } from '../case/referrals.ts';
import { Day } from '../dates.ts';
import { write } from './call.ts';
import { CaseView, Version } from './case.ts';

const aboutCase = { purpose: 'complaint-handling', about: 'case' } as const;

/** Referring somebody elsewhere, hearing later what came of it, and withdrawing what was recorded wrongly. */
export const referralCalls = {
  make: write(Version.extend(NewReferral.shape), CaseView, aboutCase),
  hear: write(
    Version.extend({
      ...ReferralHeard.omit({ followUp: true }).shape,
      /** When to ask again; null: not again. */
      followUpOn: Day.nullable(),
    }),
    CaseView,
    aboutCase,
  ),
  withdraw: write(Version.extend(ReferralWithdrawn.shape), CaseView, aboutCase),
};
