import { type Answers, answerKey, readerOf } from './answers.ts';
import { check, walkMatter } from './check.ts';
import type { CheckContext } from './check-context.ts';
import type { Facts } from './facts.ts';
import { factsFromAnswers } from './facts-from-answers.ts';
import type { Finding } from './finding.ts';
import type { AnsweredQuestion, AnswerValue, Question } from './question.ts';
import { anotherMatter, type RoadLine, road, type Stand } from './question-road.ts';
import { validateAnswer } from './validate-answer.ts';

/** Where the conversation of the check stands. */
export interface Conversation {
  /** The questions on the present road that were answered, in order. */
  readonly asked: readonly { readonly question: Question; readonly value: AnswerValue }[];
  /** The question to ask now; null when nothing is left to ask. */
  readonly next: Question | null;
  /** The facts, and what the check finds, as soon as every matter that was begun has come to its end. */
  readonly facts: Facts | null;
  readonly finding: Finding | null;
  /** Answers that the present road does not ask for, or that do not fit it any more. */
  readonly dropped: readonly AnsweredQuestion[];
}

const mostMatters = 10;

/**
 * The guided conversation of the procedure check: one question at a time, in the order of the decision table, only what
 * the walk needs. Changing an earlier answer leads along another road. Of two answers to one question the last counts.
 */
export function converse(context: CheckContext, answered: readonly AnsweredQuestion[]): Conversation {
  const given: Answers = new Map(answered.map((each) => [answerKey(each.matter, each.question), each.value]));
  const talk = talkThrough(context, given);
  const finished = talk.next === null || talk.next.id === 'another-matter';
  const facts = finished ? factsFromAnswers(context, talk.answers, talk.matters) : null;
  return {
    asked: talk.asked,
    next: talk.next,
    facts,
    finding: facts && check(facts, context.equated),
    dropped: answered.filter((each) => !talk.answers.has(answerKey(each.matter, each.question))),
  };
}

interface Talk {
  readonly asked: { readonly question: Question; readonly value: AnswerValue }[];
  readonly answers: Map<string, AnswerValue>;
  readonly matters: number[];
  next: Question | null;
}

function talkThrough(context: CheckContext, given: Answers): Talk {
  const talk: Talk = { asked: [], answers: new Map(), matters: [], next: null };
  for (let matter = 0; matter < mostMatters; matter += 1) {
    talk.matters.push(matter);
    const lines = matter === mostMatters - 1 ? road : [...road, anotherMatter];
    talk.next = askMatter(context, given, talk, { matter, lines });
    if (talk.next || talk.answers.get(answerKey(matter, 'another-matter')) !== 'yes') break;
  }
  return talk;
}

/** Goes down the road of one matter up to the first question without an answer that fits; null when there is none. */
function askMatter(
  context: CheckContext,
  given: Answers,
  talk: Talk,
  { matter, lines }: { matter: number; lines: readonly RoadLine[] },
): Question | null {
  let stand = standOf(context, talk.answers, matter);
  for (const line of lines) {
    const key = answerKey(line.of === 'report' ? null : matter, line.id);
    if (talk.answers.has(key) || !isAsked(line, stand)) continue;
    const question = questionOf(line, stand, matter);
    const value = given.get(key);
    if (value === undefined || !validateAnswer(question, value).ok) return question;
    talk.answers.set(key, value);
    talk.asked.push({ question, value });
    stand = standOf(context, talk.answers, matter);
  }
  return null;
}

function standOf(context: CheckContext, answers: Answers, index: number): Stand {
  const facts = factsFromAnswers(context, answers, [index]);
  const [matter] = facts.matters;
  if (!matter) throw new Error('facts without a matter');
  const walk = walkMatter(facts, matter, context.equated);
  return { context, facts, matter, walk, said: readerOf(answers, index), report: readerOf(answers, null) };
}

function isAsked(line: RoadLine, stand: Stand): boolean {
  const reached = line.at === 'start' || line.at === 'end' || stand.walk.steps.includes(line.at);
  return reached && line.when(stand);
}

function questionOf(line: RoadLine, stand: Stand, matter: number): Question {
  return {
    id: line.id,
    matter: line.of === 'report' ? null : matter,
    step: line.step,
    article: line.article,
    answer: line.answer(stand),
    optional: typeof line.optional === 'boolean' ? line.optional : line.optional(stand),
    suggested: matter === 0 ? suggestion(line, stand.context) : null,
  };
}

function suggestion({ id }: RoadLine, { suggested }: CheckContext): string | null {
  return id === 'kind' || id === 'about' || id === 'law' ? suggested[id] : null;
}
