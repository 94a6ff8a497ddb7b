import type { Day } from '../dates.ts';
import type { Failure } from '../failure.ts';
import type { UserName } from '../ids.ts';
import { ok, refused } from '../result.ts';
import type { Decider, Decision } from './decision.ts';
import type { AnswerEvidence, AnswerSource, AnswerValue, Ending, NoteKind } from './events.ts';
import type { IntakeChanges } from './intake.ts';
import { movesFrom, type Stage } from './stages.ts';
import type { CaseState } from './state.ts';
import { tasksFollow } from './tasks-follow.ts';

/** A report is corrected with a reason; the old words stay in the history. A closed report may be corrected too. */
export function correctIntake(command: { changes: IntakeChanges; reason: string }, by: Decider): Decision {
  // Nothing that differs is no correction.
  if (Object.keys(command.changes).length === 0) return ok([]);
  const received = command.changes.receivedOn;
  if (received !== undefined && received > by.today) return refused({ code: 'received-in-future' });
  if (command.reason.trim() === '') return refused({ code: 'reason-required' });
  return ok([{ type: 'intakeCorrected', changes: command.changes, reason: command.reason }]);
}

/** Gives the report to a colleague, or to nobody; a reason stands in the history. */
export function assignOwner(state: CaseState, owner: UserName | null, reason = ''): Decision {
  if (state.stage === 'closed') return refused({ code: 'case-closed' });
  return ok(
    state.owner === owner ? [] : [{ type: 'ownerAssigned', owner, reason }, ...tasksFollow(state, owner, reason)],
  );
}

/** Moves the report by hand to a stage that is reached by hand. */
export function moveStage(state: CaseState, command: { to: Stage; note: string }): Decision {
  if (!movesFrom(state.stage).includes(command.to)) {
    return refused({ code: 'stage-not-reachable', from: state.stage, to: command.to });
  }
  return ok([{ type: 'stageMoved', to: command.to, note: command.note }]);
}

/** Passes the report from the front office to the back office in one act, with what the colleague must know. */
export function passToBackOffice(state: CaseState, command: { note: string; owner: UserName | null }): Decision {
  if (state.stage === 'closed') return refused({ code: 'case-closed' });
  if (command.note.trim() === '') return refused({ code: 'reason-required' });
  const { note, owner } = command;
  return ok([{ type: 'passedToBackOffice', note, owner }, ...tasksFollow(state, owner)]);
}

/** Notes what happened or was said, on the day it happened. A note may be added to a closed report. */
export function addNote(command: { kind: NoteKind; text: string; on: Day }, by: Decider): Decision {
  if (command.text.trim() === '') return refused({ code: 'reason-required' });
  if (command.on > by.today) return refused({ code: 'received-in-future' });
  return ok([{ type: 'noteAdded', ...command }]);
}

export interface AnswerQuestion {
  readonly matter: number | null;
  readonly question: string;
  readonly value: AnswerValue;
  readonly source: AnswerSource;
  readonly evidence: AnswerEvidence;
  readonly reason: string;
}

/** Answers a question of the procedure check. Another answer to the same question needs a reason; the old one stays in the history. */
export function answerQuestion(state: CaseState, command: AnswerQuestion, invalid: Failure | null): Decision {
  if (state.stage === 'closed' || state.stage === 'with-ombudsman') return refused({ code: 'case-closed' });
  if (invalid) return refused(invalid);
  const earlier = state.answers.find(
    (answer) => answer.matter === command.matter && answer.question === command.question,
  );
  if (earlier && command.reason.trim() === '') return refused({ code: 'reason-required' });
  return ok([{ type: 'questionAnswered', ...command }]);
}

/** Closes the report with an outcome. At the Ombudsman every subject must have its judgment when it was taken into handling. */
export function closeCase(state: CaseState, command: Ending, by: Decider): Decision {
  if (state.stage === 'closed') return refused({ code: 'case-closed' });
  if (command.on > by.today || command.on < state.intake.receivedOn) return refused({ code: 'received-in-future' });
  const unjudged =
    state.handledBy === null ? undefined : state.intake.subjects.find((subject) => !isJudged(state, subject));
  if (unjudged !== undefined) return refused({ code: 'judgment-missing', subject: unjudged });
  const strange = command.outcomes.find(({ subject }) => !state.intake.subjects.includes(subject));
  if (strange) return refused({ code: 'unknown-code', list: 'subjects', value: strange.subject });
  return ok([{ type: 'caseClosed', ...command }]);
}

/** Opens a closed report again, in the stage it had. */
export function reopenCase(state: CaseState, reason: string): Decision {
  if (state.stage !== 'closed')
    return refused({ code: 'stage-not-reachable', from: state.stage, to: state.stageBefore });
  if (reason.trim() === '') return refused({ code: 'reason-required' });
  return ok([{ type: 'caseReopened', reason }]);
}

function isJudged(state: CaseState, subject: string): boolean {
  return state.judgments.some((judgment) => judgment.subject === subject);
}
