import type { Day } from '../dates.ts';
import { ok, refused } from '../result.ts';
import { planTask } from './decide-tasks.ts';
import type { Decider, Decision } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { movedTo } from './moved-to.ts';
import type { CaseState } from './state.ts';
import type { ComplaintDraft, Support, SupportNoteKind, sendingWays, WayOn } from './support.ts';

interface AgreeSupport {
  /** Codes of the list support-grounds, known to the register. */
  readonly grounds: string[];
  readonly why: string;
  readonly agreed: string;
  readonly on: Day;
}

/**
 * Begins support where complaining first can be asked but is very burdensome (PC-7b, RTD-18): grounds, why in words, and
 * what was agreed. It never skips the complaint itself: that is a decision of its own (Awb 9:20, PC-7a).
 */
export function agreeSupport(state: CaseState, asked: AgreeSupport, by: Decider): Decision {
  if (state.stage === 'closed') return refused({ code: 'case-closed' });
  if (runningSupport(state)) return refused({ code: 'support-running' });
  if (asked.on > by.today) return refused({ code: 'received-in-future' });
  if (asked.on < state.intake.receivedOn) return refused({ code: 'days-out-of-order' });
  if (asked.why.trim() === '') return refused({ code: 'reason-required' });
  if (asked.agreed.trim() === '') return refused({ code: 'nothing-agreed' });
  const agreed: CaseEvent = { type: 'supportAgreed', ...asked, support: state.supports.length + 1 };
  return ok([agreed, ...movedTo(state, 'in-support')]);
}

interface NoteSupport {
  readonly kind: SupportNoteKind;
  readonly text: string;
  readonly on: Day;
}

/** Notes how support goes, or a call or visit at which somebody was present. */
export function noteSupport(state: CaseState, noted: NoteSupport, by: Decider): Decision {
  const running = runningSupport(state);
  if (!running) return refused({ code: 'not-found' });
  if (noted.text.trim() === '') return refused({ code: 'reason-required' });
  if (noted.on > by.today) return refused({ code: 'received-in-future' });
  if (noted.on < running.on) return refused({ code: 'days-out-of-order' });
  return ok([{ type: 'supportNoted', support: running.support, ...noted }]);
}

/** Keeps an edition of the complaint, however much it still misses of Awb 9:4. What did not change is no new edition. */
export function draftComplaint(state: CaseState, draft: ComplaintDraft): Decision {
  const running = runningSupport(state);
  if (!running) return refused({ code: 'not-found' });
  const last = running.drafts.at(-1);
  if (last && isSame(last.draft, draft)) return ok([]);
  return ok([{ type: 'complaintDrafted', support: running.support, edition: running.drafts.length + 1, draft }]);
}

interface SendComplaint {
  readonly edition: number;
  readonly way: (typeof sendingWays)[number];
  readonly on: Day;
}

/** Records that the client sent an edition himself, printed or mailed. */
export function sendComplaint(state: CaseState, sent: SendComplaint, by: Decider): Decision {
  const running = runningSupport(state);
  if (!running?.drafts.some(({ edition }) => edition === sent.edition)) return refused({ code: 'not-found' });
  if (sent.on > by.today) return refused({ code: 'received-in-future' });
  if (sent.on < running.on) return refused({ code: 'days-out-of-order' });
  return ok([{ type: 'complaintSent', support: running.support, ...sent }]);
}

interface EndSupport {
  readonly wayOn: WayOn;
  readonly on: Day;
  readonly note: string;
  /** When to ask how it went; null: not. */
  readonly followUpOn: Day | null;
}

/**
 * Ends support with the way on. Who complained waits for the answer; who goes another way or stops is in conversation
 * again. The direct road is only named here: it needs the check and a second person (Awb 9:20).
 */
export function endSupport(
  state: CaseState,
  ended: EndSupport,
  { label, by }: { label: string; by: Decider },
): Decision {
  const { followUpOn, ...told } = ended;
  const running = runningSupport(state);
  if (!running) return refused({ code: 'not-found' });
  if (told.on > by.today) return refused({ code: 'received-in-future' });
  if (told.on < running.on) return refused({ code: 'days-out-of-order' });
  const asking =
    followUpOn === null
      ? ok([])
      : planTask(state, { kind: 'follow-up', on: followUpOn, at: null, owner: null, text: label }, by);
  if (!asking.ok) return asking;
  const followUp = asking.value.length === 0 ? null : state.tasks.length + 1;
  const complained = told.wayOn === 'complained-alone' || told.wayOn === 'complained-with-us';
  const moved = state.stage === 'in-support' ? movedTo(state, complained ? 'referred-waiting' : 'in-conversation') : [];
  return ok([{ type: 'supportEnded', support: running.support, ...told, followUp }, ...asking.value, ...moved]);
}

/** The support that was agreed and has not ended; there is at most one. */
export function runningSupport({ supports }: Pick<CaseState, 'supports'>): Support | undefined {
  return supports.find(({ ended }) => ended === null);
}

function isSame(one: ComplaintDraft, other: ComplaintDraft): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
