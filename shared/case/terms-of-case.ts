import { isDay } from '../dates.ts';
import type { LetterKind } from '../letters/letter-kinds.ts';
import type { DeadlineKind } from '../procedure/codes.ts';
import type { Deadline } from '../procedure/finding.ts';
import { isStatutory } from '../procedure/statutory.ts';
import type { LastDay } from '../terms/last-day.ts';
import type { CaseCheck } from './check-of-case.ts';
import type { RecordedEvent } from './events.ts';
import type { CaseState } from './state.ts';
import type { TermRow } from './term-row.ts';

/** Terms in which another has the turn: until the last day there is nothing to do here but wait. */
const othersTurn: readonly DeadlineKind[] = [
  'statutory-last-day',
  'scheme-last-day',
  'provider-reply',
  'service-date',
  'investigation-due',
  'decision-due',
  'default-notice-end',
  'refusal-notice',
  'repair-term',
];

/** Shown when a date is laid open, and no work of its own. */
const explanatory: readonly DeadlineKind[] = ['last-day-variant'];

/**
 * The terms of a report that rows and the work list show, per matter (-1: of the report itself), from the check's
 * finding. Closed and handed-over reports have none; the norm of a first reaction ends with that reaction.
 */
export function termsOfCase(
  state: CaseState,
  { finding, reaction, own }: Pick<CaseCheck, 'finding' | 'reaction' | 'own'>,
  history: readonly RecordedEvent[],
): readonly (TermRow & { readonly matter: number })[] {
  if (state.stage === 'closed' || state.stage === 'with-ombudsman') return [];
  const norm: Deadline[] = reaction && firstReactionOf(history) === null ? [reactionDeadline(reaction)] : [];
  const whole = [...norm, ...(finding?.deadlines ?? []).filter(({ kind }) => kind !== 'meldpunt-reaction')];
  const parts = (finding?.parts ?? []).map((part, matter) => ({ matter, deadlines: part.deadlines }));
  // About the Meldpunt itself the office has the turn, though the kind of term is one of others elsewhere.
  const ours = own === null ? [] : rowOf(own, state, -1).map((row) => ({ ...row, waiting: false }));
  const found = [{ matter: -1, deadlines: whole }, ...parts].flatMap(({ matter, deadlines }) =>
    deadlines.filter(({ kind }) => !explanatory.includes(kind)).flatMap((deadline) => rowOf(deadline, state, matter)),
  );
  return [...ours, ...found];
}

/** The norm runs from the first contact, whether the check has been made or not. */
function reactionDeadline(reaction: LastDay): Deadline {
  return {
    kind: 'meldpunt-reaction',
    on: reaction.lastDay,
    article: 'RTD-05',
    explanation: { kind: 'counted', lastDay: reaction },
  };
}

/** The event with which the office reacted for the first time after registering; null when it has not yet. */
export function firstReactionOf(history: readonly RecordedEvent[]): RecordedEvent | null {
  const undone = momentsUndone(history);
  return (
    history.find(
      ({ event, at }) =>
        (isReaction(event) && !undone.has(at)) || isCallBackDone(event, history) || isLetterToClient(event, history),
    ) ?? null
  );
}

/** When a referral was recorded that was withdrawn later, and when that was done: neither act is a reaction. */
function momentsUndone(history: readonly RecordedEvent[]): ReadonlySet<string> {
  const withdrawals = history.flatMap(({ event, at }) =>
    event.type === 'referralWithdrawn' ? [{ referral: event.referral, at }] : [],
  );
  const referrals = history.filter(
    ({ event }) => event.type === 'referred' && withdrawals.some(({ referral }) => referral === event.referral),
  );
  return new Set([...withdrawals, ...referrals].map(({ at }) => at));
}

/** Whoever rang back as agreed, and reached somebody, has reacted. */
function isCallBackDone(event: RecordedEvent['event'], history: readonly RecordedEvent[]): boolean {
  if (event.type !== 'taskFinished' || !event.done) return false;
  return history.some(
    ({ event: planned }) =>
      planned.type === 'taskPlanned' && planned.task === event.task && planned.kind === 'call-back',
  );
}

/** Letters that answer who reported; the others go to somebody else. */
const lettersToClient: readonly LetterKind[] = [
  'acknowledgement',
  'information-request',
  'referral',
  'support-agreement',
  'closing',
];

function isLetterToClient(event: RecordedEvent['event'], history: readonly RecordedEvent[]): boolean {
  if (event.type !== 'letterSent') return false;
  return history.some(
    ({ event: made }) =>
      made.type === 'letterMade' && made.letter === event.letter && lettersToClient.includes(made.kind),
  );
}

function isReaction(event: RecordedEvent['event']): boolean {
  if (event.type === 'noteAdded')
    return event.kind === 'call' || event.kind === 'mail' || event.kind === 'letter' || event.kind === 'visit';
  if (event.type === 'referred' || event.type === 'supportAgreed') return true;
  return event.type === 'stageMoved' || event.type === 'handedOver' || event.type === 'caseClosed';
}

function rowOf(deadline: Deadline, state: CaseState, matter: number): (TermRow & { readonly matter: number })[] {
  const { kind, on, article, explanation } = deadline;
  const from = explanation.kind === 'counted' ? explanation.lastDay.term.from : state.intake.receivedOn;
  if (!isDay(on)) return [];
  return [
    { matter, kind, startsOn: from, lastOn: on, article, waiting: othersTurn.includes(kind), byLaw: isStatutory(kind) },
  ];
}
