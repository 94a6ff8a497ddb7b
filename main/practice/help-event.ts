import type { Surroundings } from '../../shared/case/check-of-case.ts';
import type { CaseEvent } from '../../shared/case/events.ts';
import type { Intake } from '../../shared/case/intake.ts';
import { addressOf, partyName } from '../../shared/case/letter-recipients.ts';
import { kindOfReferral } from '../../shared/case/referral-kind.ts';
import type { HelpStep, PlannedReport, PlannedStep } from '../../shared/demo/planned-report.ts';
import { assertNever } from '../../shared/result.ts';

/** The report as it was taken down, and what stands around it. */
export interface Told {
  readonly intake: Intake;
  readonly around: Surroundings;
}

/** A planned step of help as it is recorded; the referral and the support of a report are its first. */
export function helpEvent(step: HelpStep & Pick<PlannedStep, 'on'>, report: PlannedReport, told: Told): CaseEvent {
  const { on } = step;
  switch (step.type) {
    case 'acknowledged':
      return { type: 'noteAdded', kind: 'mail', text: step.text, on };
    case 'referred':
      return {
        type: 'referred',
        referral: 1,
        to: step.to,
        kind: kindOfReferral(step.to, told.around.lists) ?? 'other',
        on,
        sent: [...step.sent],
        consent: null,
        withoutConsent: '',
        forwarding: null,
        told: step.told,
        followUp: followUpOf(report),
      };
    case 'referral-heard':
      return { type: 'referralHeard', referral: 1, outcome: step.outcome, on, note: step.note, followUp: null };
    case 'support-agreed':
      return { type: 'supportAgreed', support: 1, grounds: [...step.grounds], why: step.why, agreed: step.agreed, on };
    case 'support-noted':
      return { type: 'supportNoted', support: 1, kind: step.kind, text: step.text, on };
    case 'complaint-drafted':
      return { type: 'complaintDrafted', support: 1, edition: 1, draft: complaintOf(told) };
    case 'complaint-sent':
      return { type: 'complaintSent', support: 1, edition: 1, way: step.way, on };
    case 'support-ended':
      return { type: 'supportEnded', support: 1, wayOn: step.wayOn, on, note: step.note, followUp: null };
    default:
      return assertNever(step);
  }
}

/** The task that was planned with the report to ask how it went. */
function followUpOf({ besides: { tasks } }: PlannedReport): number | null {
  const at = tasks.findIndex(({ kind }) => kind === 'follow-up');
  return at < 0 ? null : at + 1;
}

function complaintOf({ intake, around }: Told): Extract<CaseEvent, { type: 'complaintDrafted' }>['draft'] {
  const [party] = intake.parties;
  return {
    name: intake.caller.name,
    address: addressOf(intake.caller).replaceAll('\n', ', '),
    dated: null,
    against: party ? partyName(party, around.lists) : '',
    conduct: intake.story,
    wish: intake.wishes,
  };
}
