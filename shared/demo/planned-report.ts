import type { NewConsent } from '../case/consents.ts';
import type { Person } from '../case/person.ts';
import type { ReferralContent, ReferralTo } from '../case/referrals.ts';
import type { Stage } from '../case/stages.ts';
import type { SupportNoteKind, sendingWays, WayOn } from '../case/support.ts';
import type { NewTask } from '../case/tasks.ts';
import type { Day, Instant } from '../dates.ts';
import type { Facts } from '../procedure/facts.ts';
import type { Law } from '../reference/law.ts';
import type { Role } from '../roles.ts';

/** One synthetic report, as plain data: what came in and what became of it up to `today`. */
export interface PlannedReport {
  /** `DEMO-0000001`, in the order in which they came in. */
  readonly externalId: string;
  readonly receivedOn: Day;
  readonly receivedAt: Instant;
  readonly kind: string;
  readonly channel: string;
  readonly law: Law;
  readonly party: {
    /** A code of provider-types. */
    readonly kind: string;
    /** The code and the name of one of the plan's organisations. */
    readonly organisation: string | null;
    readonly name: string | null;
  };
  readonly subjects: readonly string[];
  readonly area: string | null;
  readonly wijk: string | null;
  readonly reporterRole: string;
  readonly anonymous: boolean;
  readonly replyPossible: boolean;
  readonly caller: Person;
  readonly concerned: Person | null;
  readonly story: string;
  readonly wishes: string;
  /** The place in the plan's list of the spike it belongs to. */
  readonly spike: number | null;
  readonly course: PlannedCourse;
  readonly besides: PlannedBesides;
}

/** What was agreed in the call beside the report itself: consent, and what is still to be done. */
export interface PlannedBesides {
  readonly consents: readonly NewConsent[];
  readonly tasks: readonly PlannedTask[];
}

export interface PlannedTask extends Omit<NewTask, 'owner'> {
  /** The role of the account that does it. */
  readonly owner: Role;
}

/** What became of a report: its steps in order, none after today, and where that left it. */
export interface PlannedCourse {
  readonly stage: Stage;
  /** The role of the account that owns it; none while nobody took it up. */
  readonly owner: Role | null;
  readonly steps: readonly PlannedStep[];
  /** The answers to the procedure check as known today, for complaints; `today` itself is left to the one who checks. */
  readonly procedure: Omit<Facts, 'today'> | null;
  /** A code of outcomes; only with a report that is closed. */
  readonly outcome: string | null;
  readonly closedOn: Day | null;
}

interface StepBase {
  readonly on: Day;
  readonly at: Instant;
  readonly by: Role;
}

export type PlannedStep = StepBase &
  (
    | { readonly type: 'note'; readonly text: string }
    | { readonly type: 'passed-to-back-office'; readonly text: string }
    | { readonly type: 'moved'; readonly to: Exclude<Stage, 'new' | 'with-ombudsman' | 'closed'> }
    | { readonly type: 'checked' }
    | { readonly type: 'handed-over' }
    | { readonly type: 'taken-up' }
    | {
        readonly type: 'judged';
        readonly subject: string;
        /** A code of outcomes, group "oordeel". */
        readonly judgment: string;
        /** A code of fairness-norms; given when the judgment is not "proper". */
        readonly norm: string | null;
      }
    | {
        readonly type: 'closed';
        readonly outcome: string;
        /** Codes of outcomes, group "effect". */
        readonly effects: readonly string[];
        /** A code of opinions; null when the caller was not asked. */
        readonly opinion: string | null;
      }
    | HelpStep
  );

/** What was done for somebody beside the check itself. There is one referral and one support in a report at most. */
export type HelpStep =
  /** The caller was told in writing that his complaint came in (Awb 9:6). */
  | { readonly type: 'acknowledged'; readonly text: string }
  | {
      readonly type: 'referred';
      readonly to: ReferralTo;
      readonly sent: readonly ReferralContent[];
      readonly told: string;
    }
  /** `outcome`: a code of referral-outcomes. */
  | { readonly type: 'referral-heard'; readonly outcome: string; readonly note: string }
  /** `grounds`: codes of support-grounds. */
  | {
      readonly type: 'support-agreed';
      readonly grounds: readonly string[];
      readonly why: string;
      readonly agreed: string;
    }
  | { readonly type: 'support-noted'; readonly kind: SupportNoteKind; readonly text: string }
  /** In the caller's words: the story and the wishes of the report. */
  | { readonly type: 'complaint-drafted' }
  | { readonly type: 'complaint-sent'; readonly way: (typeof sendingWays)[number] }
  | { readonly type: 'support-ended'; readonly wayOn: WayOn; readonly note: string };
