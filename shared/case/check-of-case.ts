import type { Lists, Office } from '../contract/administration.ts';
import type { Day } from '../dates.ts';
import type { Failure } from '../failure.ts';
import type { CheckContext } from '../procedure/check-context.ts';
import { type Conversation, converse } from '../procedure/conversation.ts';
import type { Deadline, Finding } from '../procedure/finding.ts';
import { AnsweredQuestion, type Question } from '../procedure/question.ts';
import { validateAnswer } from '../procedure/validate-answer.ts';
import { type LastDay, lastDay } from '../terms/last-day.ts';
import { isAboutMeldpunt, ownAnswerDue } from './about-meldpunt.ts';
import { answersOfTerms, standstillsOf } from './answers-of-terms.ts';
import type { AnswerQuestion } from './decide.ts';
import type { CheckSaid } from './decide-handover.ts';
import { aboutOf, kindOf, roleOf } from './facts-of-intake.ts';
import type { Intake } from './intake.ts';
import type { CaseState } from './state.ts';

/** What the check looks at beside the report itself. */
export interface Surroundings {
  readonly today: Day;
  readonly office: Pick<Office, 'procedure' | 'equatedDays'>;
  readonly lists: Lists;
}

/** The procedure check of one report as it stands. */
export interface CaseCheck {
  readonly conversation: Conversation;
  readonly finding: Finding | null;
  /** What handing over looks at. */
  readonly said: CheckSaid;
  /** The office's norm for its first reaction (RTD-05); null when no reply is possible. */
  readonly reaction: LastDay | null;
  /** The office's own last day, when a written complaint is about the Meldpunt itself; then nothing is checked. */
  readonly own: Deadline | null;
}

/**
 * The check of a report: what intake knows and what was answered, in the order of the decision table. `tried`: answers that
 * are only tried out ("wat als"), in the place of those on record.
 */
export function checkOfCase(
  state: CaseState,
  around: Surroundings,
  tried: readonly AnsweredQuestion[] = [],
): CaseCheck {
  if (isAboutMeldpunt(state.intake)) return notChecked(state, around);
  const context = { ...checkContextOf(state.intake, around), ...standstillsByMatter(state) };
  const conversation = converse(context, [...answersOf(state), ...tried]);
  const { finding, facts } = conversation;
  const findings = finding === null ? [] : (finding.parts ?? [finding]);
  return {
    conversation,
    finding,
    said: { findings, missing: facts?.request?.missing ?? [], next: conversation.next?.id ?? null },
    reaction: reactionNorm(state, around),
    own: null,
  };
}

/** A complaint about the Meldpunt itself goes its own road: no question leads it to the Ombudsman. */
function notChecked(state: CaseState, around: Surroundings): CaseCheck {
  const { contact } = checkContextOf(state.intake, around);
  return {
    conversation: { asked: [], next: null, facts: null, finding: null, dropped: [] },
    finding: null,
    said: { findings: [], missing: [], next: null },
    reaction: reactionNorm(state, around),
    own: ownAnswerDue(state.intake, contact.inWriting, around.office.equatedDays),
  };
}

/** What rows show of the check: nothing can be found before the first question is answered. */
export function rowCheckOf(state: CaseState, around: Surroundings): Pick<CaseCheck, 'finding' | 'reaction' | 'own'> {
  return state.answers.length === 0 && state.termChanges.length === 0 && !isAboutMeldpunt(state.intake)
    ? { finding: null, reaction: reactionNorm(state, around), own: null }
    : checkOfCase(state, around);
}

/** Why an answer does not fit: the question is not on the road of this report, or the answer is none of its answers. */
export function invalidAnswer(state: CaseState, around: Surroundings, answer: AnswerQuestion): Failure | null {
  if (isAboutMeldpunt(state.intake)) return { code: 'about-meldpunt' };
  // A second person answers with the call that is made for it, and never as an answer among others.
  if (answer.question === 'second-person') return { code: 'answer-not-asked', question: answer.question };
  // What an act about a term says is changed by such an act: there is one record of it.
  const act = answersOfTerms(state.termChanges).find(
    ({ question, matter }) => question === answer.question && matter === answer.matter,
  );
  if (act) return { code: 'answered-by-act', question: answer.question };
  const { asked, next } = checkOfCase(state, around).conversation;
  const onRoad: readonly Question[] = [...asked.map(({ question }) => question), ...(next ? [next] : [])];
  const question = onRoad.find(({ id, matter }) => id === answer.question && matter === answer.matter);
  if (!question) return { code: 'answer-not-asked', question: answer.question };
  const valid = validateAnswer(question, answer.value);
  return valid.ok ? null : { code: 'bad-input', problems: [{ path: '/value', message: valid.failure.code }] };
}

/** What the conversation of the check knows before its first question. */
export function checkContextOf(intake: Intake, { today, office, lists }: Surroundings): CheckContext {
  const channel = lists.channels?.find((item) => item.code === intake.channel);
  return {
    today,
    contact: {
      receivedOn: intake.receivedOn,
      inWriting: channel?.data.main_channel === 'digitaal' || channel?.data.main_channel === 'schriftelijk',
      anonymous: intake.anonymous,
      replyPossible: intake.replyPossible,
    },
    reporter: { role: roleOf(intake.reporterRole), ageGroup: null },
    suggested: {
      kind: kindOf(intake.kind),
      about: aboutOf(intake, lists),
      law: intake.law === 'wmo' ? 'wmo' : intake.law === 'jw' ? 'jeugdwet' : null,
    },
    settings: office.procedure,
    equated: office.equatedDays,
  };
}

/** What acts about terms say that no question asks: stretches in which the term of a decision stood still (Awb 4:15). */
function standstillsByMatter({ termChanges }: CaseState): Pick<CheckContext, 'standstills'> {
  const matters = [...new Set(termChanges.map(({ matter }) => matter))];
  return { standstills: new Map(matters.map((matter) => [matter, standstillsOf(termChanges, matter)])) };
}

/** The answers on record, with those that acts about terms give; that a second person approved stands in the history as an act of its own. */
function answersOf(state: CaseState): readonly AnsweredQuestion[] {
  const answers = state.answers.flatMap((answer) => {
    const parsed = AnsweredQuestion.safeParse({
      matter: answer.matter,
      question: answer.question,
      value: answer.value,
    });
    return parsed.success ? [parsed.data] : [];
  });
  const ofTerms = answersOfTerms(state.termChanges);
  const direct = answers.filter(({ question }) => question === 'cannot-be-asked');
  const approved = state.directRoadApprovedBy === null ? 'no' : 'yes';
  return [
    ...answers,
    ...ofTerms,
    ...direct.map(({ matter }) => ({ matter, question: 'second-person' as const, value: approved })),
  ];
}

function reactionNorm({ intake }: CaseState, { office }: Surroundings): LastDay | null {
  if (!intake.replyPossible) return null;
  return lastDay(
    { from: intake.receivedOn, amount: office.procedure.reactionWorkingDays, unit: 'working-days' },
    office.equatedDays,
  );
}
