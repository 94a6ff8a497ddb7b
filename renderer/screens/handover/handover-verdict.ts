import { nearestToOmbudsman } from '../../../shared/case/decide-handover.ts';
import { isDirectRoadReason } from '../../../shared/case/direct-road.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { MatterFinding } from '../../../shared/procedure/finding.ts';
import type { AnswerValue, Question } from '../../../shared/procedure/question.ts';

/** Where the hand-over stands: what the check says, and what is in the way. */
export type Verdict =
  | 'ready'
  | 'flagged'
  | 'incomplete'
  | 'no-consent'
  | 'needs-second'
  | 'unasked'
  | 'not-ready'
  | 'with-ombudsman'
  | 'closed';

export interface HandoverState {
  readonly verdict: Verdict;
  /** The matter that goes to the Ombudsman or comes nearest to it; null when none does. */
  readonly finding: MatterFinding | null;
  /** The check leads here: only what this page asks itself may still be open (PC-12). */
  readonly reached: boolean;
  /** A second person must approve that complaining first is skipped (9:20); who did, once it is given. */
  readonly second: { readonly needed: boolean; readonly approved: CaseView['timeline'][number] | null };
}

/** What can be said about handing this report over now. The law itself stands in `shared/case/decide-handover.ts`. */
export function handoverState({
  check,
  stage,
  timeline,
}: Pick<CaseView, 'check' | 'stage' | 'timeline'>): HandoverState {
  const finding = nearestToOmbudsman(check.said.findings);
  // Another reason is approved anew: what was approved before it no longer counts.
  const last = timeline.findLast(
    ({ event }) =>
      event.type === 'directRoadApproved' || (event.type === 'questionAnswered' && isDirectRoadReason(event.question)),
  );
  const approved = last?.event.type === 'directRoadApproved' ? last : null;
  const needed = finding?.actions.includes('second-person-approval') === true || approved !== null;
  const { next } = check.conversation;
  const reached = finding !== null || next?.step === 'PC-12';
  return { verdict: verdictOf(stage, finding, next), finding, reached, second: { needed, approved } };
}

function verdictOf(stage: CaseView['stage'], finding: MatterFinding | null, next: Question | null): Verdict {
  if (stage === 'closed' || stage === 'with-ombudsman') return stage;
  if (finding === null && next?.step === 'PC-12') return next.id === 'consent' ? 'no-consent' : 'unasked';
  if (finding === null) return 'not-ready';
  if (finding.outcome === 'O-HOLD') return 'no-consent';
  if (finding.outcome === 'O-REPAIR') return 'incomplete';
  if (finding.actions.includes('second-person-approval')) return 'needs-second';
  return finding.flags.length > 0 ? 'flagged' : 'ready';
}

/** A question of the check on this page: answered, to be answered now, or not asked yet. */
export type AskedState =
  | { readonly state: 'answered'; readonly question: Question; readonly value: AnswerValue }
  | { readonly state: 'open'; readonly question: Question }
  | { readonly state: 'later' };

/** How a question of the conversation stands. */
export function askedState({ check }: Pick<CaseView, 'check'>, id: Question['id']): AskedState {
  const { asked, next } = check.conversation;
  const answered = asked.find(({ question }) => question.id === id);
  if (answered) return { state: 'answered', ...answered };
  return next?.id === id ? { state: 'open', question: next } : { state: 'later' };
}
