import type { MatterFinding } from '../procedure/finding.ts';
import { ok, refused } from '../result.ts';
import { isAboutMeldpunt } from './about-meldpunt.ts';
import type { Decider, Decision } from './decision.ts';
import { isDirectRoadReason } from './direct-road.ts';
import type { CaseState } from './state.ts';

/** Outcomes of the check with which a matter goes to the Ombudsman (PC-12). */
const escalations: readonly string[] = ['O-ESC', 'O-ESC-DIRECT', 'O-ESC-FLAG'];

/** What the check says at the moment of handing over: the findings of all matters, and what Awb 9:28 still misses. */
export interface CheckSaid {
  readonly findings: readonly MatterFinding[];
  readonly missing: readonly string[];
  /** The question that the check asks now; null when nothing is left to ask. */
  readonly next: string | null;
}

/** The matter that may go to the Ombudsman, or the one that comes nearest: escalated, then incomplete, then on hold. */
export function nearestToOmbudsman(findings: readonly MatterFinding[]): MatterFinding | null {
  const order = [...escalations, 'O-REPAIR', 'O-HOLD'];
  const ranked = findings.filter((finding) => order.includes(finding.outcome));
  return ranked.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))[0] ?? null;
}

/**
 * Hands the report over to the Ombudsman. The check must allow it; consent must be there (PRI-03); what Awb 9:28 requires
 * must be there, or be submitted knowingly incomplete, for then the Ombudsman decides (9:23 a); skipping the complaint at
 * the body (9:20) needs a second person. Grounds of doubt travel along and are never decided here (AWB-E-31).
 */
export function handOver(
  state: CaseState,
  command: { note: string; despiteMissing: boolean },
  said: CheckSaid,
): Decision {
  if (state.stage === 'closed' || state.stage === 'with-ombudsman') {
    return refused({ code: 'stage-not-reachable', from: state.stage, to: 'with-ombudsman' });
  }
  if (isAboutMeldpunt(state.intake)) return refused({ code: 'about-meldpunt' });
  const finding = nearestToOmbudsman(said.findings);
  if (finding === null) return refused({ code: said.next === 'consent' ? 'consent-missing' : 'check-not-ready' });
  if (finding.outcome === 'O-HOLD') return refused({ code: 'consent-missing' });
  if (finding.outcome === 'O-REPAIR' && !command.despiteMissing) {
    return refused({ code: 'request-incomplete', missing: [...said.missing] });
  }
  if (finding.actions.includes('second-person-approval') && state.directRoadApprovedBy === null) {
    return refused({ code: 'second-person-required' });
  }
  const flags = finding.outcome === 'O-REPAIR' ? [...finding.flags, '9:23a'] : [...finding.flags];
  return ok([{ type: 'handedOver', note: command.note, outcome: finding.outcome, flags, missing: [...said.missing] }]);
}

/**
 * A second person approves that complaining first is skipped (9:20), for the grounds and the reason on record: never the
 * one who gave them, and never before they are given.
 */
export function approveDirectRoad(state: CaseState, note: string, by: Decider): Decision {
  if (note.trim() === '') return refused({ code: 'reason-required' });
  const reasons = state.answers.filter(({ question }) => isDirectRoadReason(question));
  if (reasons.some((answer) => answer.by === by.user) || state.stage === 'closed') {
    return refused({ code: 'second-person-required' });
  }
  if (!reasons.some(({ value }) => Array.isArray(value) && value.length > 0))
    return refused({ code: 'no-direct-road' });
  return ok([{ type: 'directRoadApproved', note }]);
}

/** Takes a report back from the Ombudsman as long as nobody there has taken it into handling. */
export function takeBack(state: CaseState, reason: string): Decision {
  if (state.stage !== 'with-ombudsman' || state.handledBy !== null) {
    return refused({ code: 'stage-not-reachable', from: state.stage, to: state.stageBefore });
  }
  if (reason.trim() === '') return refused({ code: 'reason-required' });
  return ok([{ type: 'takenBack', reason }]);
}

/** An investigator takes the report into handling. Whoever handled the complaint before does not investigate it (AWB-E-19). */
export function takeIntoHandling(state: CaseState, by: Decider): Decision {
  if (state.stage !== 'with-ombudsman')
    return refused({ code: 'stage-not-reachable', from: state.stage, to: 'with-ombudsman' });
  if (state.handedOver?.by === by.user) return refused({ code: 'second-person-required' });
  return ok([{ type: 'takenIntoHandling' }]);
}

/** Judges one subject. "Not proper" and "partly" name at least one norm (BEH-01, Awb 9:36(2)). */
export function judge(
  state: CaseState,
  command: { subject: string; judgment: string; norms: string[]; text: string },
): Decision {
  if (state.stage !== 'with-ombudsman' || state.handledBy === null) return refused({ code: 'check-not-ready' });
  if (!state.intake.subjects.includes(command.subject)) {
    return refused({ code: 'unknown-code', list: 'subjects', value: command.subject });
  }
  if (normedJudgments.includes(command.judgment) && command.norms.length === 0)
    return refused({ code: 'norm-required' });
  return ok([{ type: 'judged', ...command }]);
}

/** Codes of the list `outcomes` that find a norm violated. */
const normedJudgments: readonly string[] = ['OOR-NBH', 'OOR-DEL'];
