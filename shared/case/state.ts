import type { Instant } from '../dates.ts';
import type { CaseId, CaseNumber, UserName } from '../ids.ts';
import { assertNever } from '../result.ts';
import { isDirectRoadReason } from './direct-road.ts';
import type {
  AnswerEvidence,
  AnswerSource,
  AnswerValue,
  CaseEvent,
  Judgment,
  RecordedEvent,
  SubjectOutcome,
  Tally,
} from './events.ts';
import { correctedIntake, type Intake } from './intake.ts';
import type { RecommendationAnswer } from './recommendation.ts';
import { applySide, type SideState } from './side-events.ts';
import type { Stage } from './stages.ts';

/** An answer of the procedure check as it stands, with who gave it, when and how it is known. */
export interface RecordedAnswer {
  readonly matter: number | null;
  readonly question: string;
  readonly value: AnswerValue;
  readonly source: AnswerSource;
  readonly evidence: AnswerEvidence;
  readonly by: UserName;
  readonly at: Instant;
}

/** A report as it stands: what its history adds up to. */
export interface CaseState extends SideState {
  readonly id: CaseId;
  readonly number: CaseNumber;
  /** The position of the last event: the optimistic lock. */
  readonly version: number;
  readonly registeredBy: UserName;
  readonly registeredAt: Instant;
  readonly changedBy: UserName;
  readonly intake: Intake;
  readonly stage: Stage;
  /** The stage before it went to the Ombudsman or was closed: where taking back leads. */
  readonly stageBefore: Stage;
  readonly owner: UserName | null;
  readonly answers: readonly RecordedAnswer[];
  /** Who approved that complaining first is skipped, for the reason that stands now: another reason is approved anew. */
  readonly directRoadApprovedBy: UserName | null;
  readonly handedOver: { readonly at: Instant; readonly by: UserName; readonly flags: readonly string[] } | null;
  readonly handledBy: UserName | null;
  readonly judgments: readonly Judgment[];
  readonly closed: {
    readonly outcome: string;
    readonly on: string;
    readonly at: Instant;
    readonly outcomes: readonly SubjectOutcome[];
    readonly effects: readonly string[];
    readonly opinion: string | null;
    /** What became of the recommendation with which it was closed; null: none was made, or nobody answered yet. */
    readonly recommendation: RecommendationAnswer | null;
  } | null;
}

/** What a history adds up to: a report, what is left of a destroyed one, or the number of one that was taken out again. */
export type Replayed =
  | { readonly kind: 'case'; readonly state: CaseState }
  | { readonly kind: 'destroyed'; readonly tally: Tally }
  | { readonly kind: 'withdrawn'; readonly number: CaseNumber };

/**
 * Replays a history. The first event of a history registers the report; anything else is a broken history and throws.
 */
export function replay(id: CaseId, history: readonly RecordedEvent[]): Replayed {
  const last = history.at(-1);
  if (last?.event.type === 'caseDestroyed') return { kind: 'destroyed', tally: last.event.tally };
  if (last?.event.type === 'caseWithdrawn') return { kind: 'withdrawn', number: last.event.number };
  const [first, ...rest] = history;
  if (first?.event.type !== 'caseRegistered') throw new Error(`History of ${id} does not begin with its registration`);
  return { kind: 'case', state: rest.reduce(evolve, registered(id, first, first.event)) };
}

/** The state after one more event. */
export function evolve(state: CaseState, line: RecordedEvent): CaseState {
  return { ...apply(state, line, line.event), version: line.position, changedBy: line.by };
}

function registered(id: CaseId, line: RecordedEvent, event: Extract<CaseEvent, { type: 'caseRegistered' }>): CaseState {
  return {
    id,
    number: event.number,
    version: line.position,
    registeredBy: line.by,
    registeredAt: line.at,
    changedBy: line.by,
    intake: event.intake,
    stage: 'new',
    stageBefore: 'new',
    owner: event.owner,
    answers: [],
    directRoadApprovedBy: null,
    handedOver: null,
    handledBy: null,
    judgments: [],
    closed: null,
    tasks: [],
    consents: [],
    links: [],
    joinedInto: null,
    samePersons: [],
    sensitive: false,
    letters: [],
    referrals: [],
    supports: [],
    termChanges: [],
    files: [],
  };
}

function apply(state: CaseState, line: RecordedEvent, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'caseRegistered':
    case 'caseDestroyed':
    case 'caseWithdrawn':
      throw new Error(`${event.type} cannot stand at position ${line.position} of ${state.id}`);
    case 'intakeCorrected':
      return { ...state, intake: correctedIntake(state.intake, event.changes) };
    case 'ownerAssigned':
      return { ...state, owner: event.owner };
    case 'stageMoved':
      return { ...state, stage: event.to };
    case 'passedToBackOffice':
      return { ...state, owner: event.owner };
    case 'noteAdded':
      return state;
    case 'questionAnswered':
      return {
        ...state,
        answers: withAnswer(state.answers, line, event),
        directRoadApprovedBy: isDirectRoadReason(event.question) ? null : state.directRoadApprovedBy,
      };
    case 'directRoadApproved':
      return { ...state, directRoadApprovedBy: line.by };
    case 'handedOver':
    case 'takenBack':
    case 'takenIntoHandling':
    case 'judged':
    case 'caseClosed':
    case 'caseReopened':
    case 'recommendationAnswered':
      return applyEnding(state, line, event);
    default:
      return { ...state, ...applySide(state, line, event) };
  }
}

/** The second half of a report's life: with the Ombudsman, judged, closed. */
function applyEnding(state: CaseState, line: RecordedEvent, event: EndingEvent): CaseState {
  switch (event.type) {
    case 'handedOver':
      return {
        ...state,
        stageBefore: state.stage,
        stage: 'with-ombudsman',
        handedOver: { at: line.at, by: line.by, flags: event.flags },
        owner: null,
      };
    case 'takenBack':
      return { ...state, stage: state.stageBefore, handedOver: null, owner: line.by };
    case 'takenIntoHandling':
      return { ...state, handledBy: line.by, owner: line.by };
    case 'judged':
      return {
        ...state,
        judgments: [
          ...state.judgments.filter((judgment) => judgment.subject !== event.subject),
          { subject: event.subject, judgment: event.judgment, norms: event.norms, text: event.text },
        ],
      };
    case 'caseClosed':
      return {
        ...state,
        stageBefore: state.stage,
        stage: 'closed',
        closed: closedBy(line, event),
      };
    case 'caseReopened':
      return { ...state, stage: state.stageBefore, closed: null };
    case 'recommendationAnswered':
      return { ...state, closed: state.closed && { ...state.closed, recommendation: event.answer } };
    default:
      return assertNever(event);
  }
}

function closedBy({ at }: RecordedEvent, event: Extract<CaseEvent, { type: 'caseClosed' }>): CaseState['closed'] {
  const { type: _, note: __, ...ending } = event;
  return { ...ending, at, recommendation: null };
}

type EndingEvent = Extract<
  CaseEvent,
  {
    type:
      | 'handedOver'
      | 'takenBack'
      | 'takenIntoHandling'
      | 'judged'
      | 'caseClosed'
      | 'caseReopened'
      | 'recommendationAnswered';
  }
>;

function withAnswer(
  answers: readonly RecordedAnswer[],
  line: RecordedEvent,
  event: Extract<CaseEvent, { type: 'questionAnswered' }>,
): readonly RecordedAnswer[] {
  const { matter, question, value, source, evidence } = event;
  const others = answers.filter((answer) => answer.matter !== matter || answer.question !== question);
  return [...others, { matter, question, value, source, evidence, by: line.by, at: line.at }];
}
