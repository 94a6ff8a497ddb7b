import type { Day } from '../dates.ts';
import type { Failure } from '../failure.ts';
import { ok, refused } from '../result.ts';
import { giveConsent } from './decide-consents.ts';
import { planTask } from './decide-tasks.ts';
import type { Decider, Decision } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { movedTo } from './moved-to.ts';
import { carries, consentRule, forwardingsTo } from './referral-consent.ts';
import type { Forwarding, NewReferral, Referral, ReferralKind } from './referrals.ts';
import type { CaseState } from './state.ts';

/** What the lists say of the place: its kind, and its name for the task that asks after it. */
export interface PlaceKnown {
  readonly kind: ReferralKind;
  readonly label: string;
}

/**
 * Refers somebody to a place, in one act: consent given with it, the referral, the question how it went, the stage. Details
 * go along only with consent or by a rule that stands in for it; a writing is sent on only where an act says so, stamped
 * with the day it came in, and its sender was told (Awb 6:15, 9:18, 9:19).
 */
export function refer(
  state: CaseState,
  asked: NewReferral,
  { place, by }: { place: PlaceKnown; by: Decider },
): Decision {
  const { newConsent, followUpOn, waits, consent, ...told } = asked;
  if (state.stage === 'closed') return refused({ code: 'case-closed' });
  const wrong = wrongDay(asked, state, by) ?? wrongForwarding(asked.forwarding, place.kind, state);
  if (wrong) return refused(wrong);
  if (told.told.trim() === '') return refused({ code: 'client-not-told' });
  const given = newConsent === null ? ok([]) : giveConsent(state, newConsent, by);
  if (!given.ok) return given;
  const basis = newConsent === null ? consent : state.consents.length + 1;
  const missing = missingConsent(state, asked, place.kind);
  if (missing) return refused(missing);
  const asking = askingAfter(state, { on: followUpOn, label: place.label }, by);
  if (!asking.ok) return asking;
  const referred: CaseEvent = {
    type: 'referred',
    ...told,
    referral: state.referrals.length + 1,
    kind: place.kind,
    consent: basis,
    followUp: asking.value.length === 0 ? null : state.tasks.length + 1,
  };
  return ok([...given.value, referred, ...asking.value, ...(waits ? movedTo(state, 'referred-waiting') : [])]);
}

interface Heard {
  readonly referral: number;
  readonly outcome: string;
  readonly on: Day;
  readonly note: string;
  /** When to ask again; null: not again. */
  readonly followUpOn: Day | null;
}

/** Whose turn it is after such an outcome (list referral-outcomes): still theirs, ours, or nobody's any more. */
export type Turn = 'there' | 'here' | 'done';

/**
 * Records what came of a referral, which ends the question after it; a next one may be planned. When the turn is ours
 * again and nothing else is waited for, the report goes back in conversation.
 */
export function hearReferral(
  state: CaseState,
  heard: Heard,
  { turn, label, by }: { readonly turn: Turn; readonly label: string; readonly by: Decider },
): Decision {
  const { followUpOn, ...told } = heard;
  const referral = state.referrals.find((each) => each.referral === heard.referral);
  if (!referral || referral.withdrawn !== null) return refused({ code: 'not-found' });
  if (heard.on > by.today) return refused({ code: 'received-in-future' });
  if (heard.on < referral.on) return refused({ code: 'days-out-of-order' });
  const asking = askingAfter(state, { on: followUpOn, label }, by);
  if (!asking.ok) return asking;
  const followUp = asking.value.length === 0 ? null : state.tasks.length + 1;
  const others = othersAwaited(state, heard.referral);
  return ok([
    { type: 'referralHeard', ...told, followUp },
    ...endOf(state, referral.followUp),
    ...asking.value,
    ...(turn === 'here' && !others && state.stage === 'referred-waiting' ? movedTo(state, 'in-conversation') : []),
  ]);
}

/**
 * Withdraws a referral that was recorded wrongly, with why: it counts no more, nobody asks after it, and a report that waited
 * for this one alone is in conversation again.
 */
export function withdrawReferral(
  state: CaseState,
  { referral, reason }: { readonly referral: number; readonly reason: string },
): Decision {
  if (state.stage === 'closed') return refused({ code: 'case-closed' });
  const standing = state.referrals.find((each) => each.referral === referral && each.withdrawn === null);
  if (!standing) return refused({ code: 'not-found' });
  if (reason.trim() === '') return refused({ code: 'reason-required' });
  const asking = openFollowUp(state, standing.followUp);
  const waitedForThis = state.stage === 'referred-waiting' && !othersAwaited(state, referral);
  return ok([
    { type: 'referralWithdrawn', referral, reason },
    ...(asking ? [{ type: 'taskFinished' as const, task: asking.task, done: false, note: reason }] : []),
    ...(waitedForThis ? movedTo(state, 'in-conversation') : []),
  ]);
}

/** Whether nothing was heard of it yet, and it still counts. */
export function isAwaited({ outcome, withdrawn }: Pick<Referral, 'outcome' | 'withdrawn'>): boolean {
  return outcome === null && withdrawn === null;
}

function othersAwaited({ referrals }: CaseState, than: number): boolean {
  return referrals.some((each) => each.referral !== than && isAwaited(each));
}

function wrongDay({ on, forwarding }: NewReferral, { intake }: CaseState, { today }: Decider): Failure | null {
  const days = [on, ...(forwarding ? [forwarding.stampedOn, forwarding.sentOn, forwarding.senderToldOn] : [])];
  if (days.some((each) => each > today)) return { code: 'received-in-future' };
  if (on < intake.receivedOn) return { code: 'days-out-of-order' };
  if (forwarding === null) return null;
  const { stampedOn, sentOn, senderToldOn } = forwarding;
  return sentOn < stampedOn || senderToldOn < stampedOn ? { code: 'days-out-of-order' } : null;
}

/** Sent on only by an article that names such a place, and not what the client wants back (Awb 9:19, PC-R6). */
function wrongForwarding(forwarding: Forwarding | null, kind: ReferralKind, state: CaseState): Failure | null {
  if (forwarding === null) return null;
  if (!forwardingsTo(kind).includes(forwarding.article)) {
    return { code: 'forwarding-not-here', article: forwarding.article };
  }
  const back = state.answers.some(({ question, value }) => question === 'wants-it-back' && value === 'yes');
  return back && forwarding.article !== 'Awb 9:18 lid 2' ? { code: 'wanted-back', article: 'Awb 9:19' } : null;
}

/** Consent that is needed and is not there, with the rule that asks for it. */
function missingConsent(state: CaseState, asked: NewReferral, kind: ReferralKind): Failure | null {
  const rule = consentRule(kind, asked);
  if (!rule.needed) return null;
  if (rule.exception !== null && asked.withoutConsent.trim() !== '') return null;
  const standing = state.consents.find(({ consent }) => consent === asked.consent);
  const given = asked.newConsent === null ? standing : { ...asked.newConsent, withdrawnOn: null };
  return given !== undefined && carries(rule, given) ? null : { code: 'pass-on-consent-missing', rule: rule.rule };
}

/** The task that asks how it went, under the name of the place; none without a day. */
function askingAfter(
  state: CaseState,
  { on, label }: { readonly on: Day | null; readonly label: string },
  by: Decider,
): Decision {
  return on === null ? ok([]) : planTask(state, { kind: 'follow-up', on, at: null, owner: null, text: label }, by);
}

function openFollowUp({ tasks }: CaseState, followUp: number | null) {
  return tasks.find(({ task, doneOn }) => task === followUp && doneOn === null);
}

function endOf(state: CaseState, followUp: number | null): readonly CaseEvent[] {
  const open = openFollowUp(state, followUp);
  return open ? [{ type: 'taskFinished', task: open.task, done: true, note: '' }] : [];
}
