import { addDays, type Day } from '../dates.ts';
import type { Failure } from '../failure.ts';
import type { Deadline } from '../procedure/finding.ts';
import { ok, refused } from '../result.ts';
import type { IsoDay } from '../terms/day-number.ts';
import type { EquatedDays } from '../terms/equated-days.ts';
import { lastDay } from '../terms/last-day.ts';
import type { CaseCheck } from './check-of-case.ts';
import type { Decider, Decision } from './decision.ts';
import type { CaseState } from './state.ts';
import {
  type Extension,
  groundsFor,
  type NewExtension,
  type NewSuspension,
  type Suspension,
  type TermConsent,
  termGrounds,
} from './term-changes.ts';

/** What a change of a term is held against: the term as the check counts it now. */
export interface TermStand {
  /** The deadline of this term; null when the check finds none. */
  readonly deadline: Deadline | null;
  readonly equated: EquatedDays;
}

/** The deadline of a term of a matter, as the check finds it now; null when it does not run. */
export function deadlineOf(
  { finding, reaction }: Pick<CaseCheck, 'finding' | 'reaction'>,
  matter: number | null,
  kind: string,
): Deadline | null {
  if (kind === 'meldpunt-reaction') return reaction && reactionDeadline(reaction);
  if (finding === null) return null;
  const part =
    finding.parts === undefined ? (matter === null || matter === 0 ? finding : null) : finding.parts[matter ?? -1];
  return part?.deadlines.find((deadline) => deadline.kind === kind) ?? null;
}

function reactionDeadline(reaction: NonNullable<CaseCheck['reaction']>): Deadline {
  return {
    kind: 'meldpunt-reaction',
    on: reaction.lastDay,
    article: 'RTD-05',
    explanation: { kind: 'counted', lastDay: reaction },
  };
}

/**
 * Puts a last day off. An adjournment (Awb 9:11(2)): once, at most 4 weeks, announced in writing and not later than the
 * last day of the term it extends. Further delay (9:11(3)): with written consent, and only to a day later than without it
 * (PC-R8). A provider or committee announces another day, with reasons (Jeugdwet 4.2.1, PC-R10).
 */
export function extendTerm(state: CaseState, command: NewExtension, by: Decider & TermStand): Decision {
  const { deadline } = by;
  if (state.stage === 'closed' || state.stage === 'with-ombudsman') return refused({ code: 'case-closed' });
  if (deadline === null) return refused({ code: 'term-not-running' });
  if (!groundsFor(command.term).extend.includes(command.ground)) return refused({ code: 'ground-does-not-fit' });
  const problem = proofProblem(state, command, by.today) ?? extensionProblem(state, command, { ...by, deadline });
  if (problem) return refused(problem);
  return ok([{ type: 'termExtended', change: state.termChanges.length + 1, ...command }]);
}

type Running = Decider & TermStand & { readonly deadline: Deadline };

function extensionProblem(state: CaseState, command: NewExtension, by: Running): Failure | null {
  switch (command.ground) {
    case 'adjournment':
      return adjournmentProblem(state, command, by);
    case 'announced-date':
      return command.note.trim() === '' ? { code: 'reason-required' } : laterProblem(command, by.deadline.on);
    default:
      return laterProblem(command, by.deadline.on);
  }
}

/** Awb 9:11(2), PC-R8: once, 1 to 4 weeks, announced not later than the last day (moved) of the term without it. */
function adjournmentProblem(state: CaseState, { matter, weeks, letter }: NewExtension, by: Running): Failure | null {
  const { explanation } = by.deadline;
  const term = explanation.kind === 'counted' ? explanation.lastDay.term : null;
  if (term === null) return { code: 'ground-does-not-fit' };
  if (term.adjournWeeks || standing(state, matter, 'adjournment')) return { code: 'term-extended-already' };
  if (weeks === null || letter === null)
    return { code: 'bad-input', problems: [{ path: '/weeks', message: 'required' }] };
  const own = lastDay({ from: term.from, amount: term.amount, unit: term.unit }, by.equated).lastDay;
  if (letter.on < term.from) return { code: 'term-day-outside', notBefore: term.from, notAfter: own };
  return letter.on > own ? { code: 'term-announced-too-late', lastOn: own } : null;
}

function laterProblem({ until }: Pick<NewExtension, 'until'>, lastOn: IsoDay): Failure | null {
  if (until === null) return { code: 'bad-input', problems: [{ path: '/until', message: 'required' }] };
  return until <= lastOn ? { code: 'term-not-later', lastOn } : null;
}

/** A ground counts from a letter or with written consent alone, where the act says so; neither lies in the future. */
function proofProblem(
  state: CaseState,
  { ground, letter, consent }: Pick<NewExtension | NewSuspension, 'ground' | 'letter' | 'consent'>,
  today: Day,
): Failure | null {
  const rule = termGrounds[ground];
  if (rule.letter && letter === null) return { code: 'term-not-announced' };
  if (letter !== null && letter.on > today) return { code: 'received-in-future' };
  if (consent?.kind === 'seen-in-writing' && consent.on > today) return { code: 'received-in-future' };
  return rule.consent && !isWritten(state, consent) ? { code: 'written-consent-required' } : null;
}

/** Oral consent has no effect (PC-R8); consent that was taken back has none either. */
function isWritten({ consents }: CaseState, consent: TermConsent | null): boolean {
  if (consent === null) return false;
  if (consent.kind === 'seen-in-writing') return true;
  const given = consents.find((each) => each.consent === consent.consent && each.withdrawnOn === null);
  return given !== undefined && given.way !== 'spoken';
}

/**
 * Lets a term stand still: the term of a decision (Awb 4:15), or the year for the Ombudsman while another procedure runs
 * (9:24(2)). Not when it is over, and not while it already stands still.
 */
export function suspendTerm(state: CaseState, command: NewSuspension, by: Decider & TermStand): Decision {
  if (state.stage === 'closed' || state.stage === 'with-ombudsman') return refused({ code: 'case-closed' });
  if (!groundsFor(command.term).suspend.includes(command.ground)) return refused({ code: 'ground-does-not-fit' });
  if (openSuspension(state, command)) return refused({ code: 'term-stands-still' });
  if (by.deadline === null) return refused({ code: 'term-not-running' });
  const problem =
    proofProblem(state, command, by.today) ?? suspensionProblem(command, { ...by, deadline: by.deadline });
  if (problem) return refused(problem);
  return ok([{ type: 'termSuspended', change: state.termChanges.length + 1, ...command }]);
}

function suspensionProblem({ ground, from, letter }: NewSuspension, { deadline, today }: Running): Failure | null {
  const { explanation, on } = deadline;
  const begun = explanation.kind === 'counted' ? explanation.lastDay.term.from : from;
  // 4:15(1): from the day after the body asked to complete the application.
  const first = ground === 'asked-to-complete' && letter ? addDays(letter.on, 1) : begun;
  const last = ground === 'asked-to-complete' && letter ? first : today;
  if (ground !== 'other-procedure' && (from < first || from > last))
    return { code: 'term-day-outside', notBefore: first, notAfter: last };
  if (from > today && ground === 'other-procedure') return { code: 'received-in-future' };
  return from > on ? { code: 'term-over', lastOn: on } : null;
}

/** The term runs again from a day on; that day counts. */
export function resumeTerm(
  state: CaseState,
  command: { readonly change: number; readonly on: Day; readonly note: string },
  by: Decider,
): Decision {
  const open = state.termChanges.find(
    (each): each is Suspension =>
      each.kind === 'suspension' && each.change === command.change && each.resumedOn === null && !each.withdrawn,
  );
  if (!open) return refused({ code: 'not-found' });
  if (command.on > by.today || command.on < open.from) {
    return refused({ code: 'term-day-outside', notBefore: open.from, notAfter: by.today });
  }
  return ok([{ type: 'termResumed', ...command }]);
}

/** A change that was recorded wrongly counts no more; that it was recorded stays in the history, with why. */
export function withdrawTermChange(
  state: CaseState,
  command: { readonly change: number; readonly reason: string },
): Decision {
  const known = state.termChanges.find(({ change, withdrawn }) => change === command.change && !withdrawn);
  if (!known) return refused({ code: 'not-found' });
  if (state.stage === 'closed' || state.stage === 'with-ombudsman') return refused({ code: 'case-closed' });
  if (command.reason.trim() === '') return refused({ code: 'reason-required' });
  return ok([{ type: 'termChangeWithdrawn', ...command }]);
}

function standing({ termChanges }: CaseState, matter: number, ground: Extension['ground']): boolean {
  return termChanges.some((each) => each.matter === matter && each.ground === ground && !each.withdrawn);
}

function openSuspension({ termChanges }: CaseState, { matter, term }: NewSuspension): boolean {
  return termChanges.some(
    (each) =>
      each.kind === 'suspension' &&
      each.matter === matter &&
      each.term === term &&
      each.resumedOn === null &&
      !each.withdrawn,
  );
}
