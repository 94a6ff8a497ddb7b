import { isDay } from '../../shared/dates.ts';
import type { AnswerValue, Question } from '../../shared/procedure/question.ts';
import { type AnswerRefusal, validateAnswer } from '../../shared/procedure/validate-answer.ts';
import { answerRefusals } from '../../shared/text/procedure.ts';
import type { Speech } from './language.tsx';

/** The radio that stands for "weet ik niet", which is an answer of its own and no option of the question. */
export const unknownChoice = 'unknown';

/** What is filled in for a question so far; undefined: nothing yet. */
export type Typed = AnswerValue | undefined;

/** What a question opens with: the answer there is, what intake suggests, or nothing. */
export function openedWith(question: Question, present: Typed): Typed {
  if (present !== undefined) return present;
  if (question.answer.kind === 'choices') return [];
  return question.suggested ?? undefined;
}

/** The answer after a digit: that choice, or that one of several turned on or off; undefined when there is no such answer. */
export function answerByDigit({ answer, optional }: Question, typed: Typed, digit: number): Typed {
  if (answer.kind !== 'choice' && answer.kind !== 'choices') return undefined;
  const option = answer.options[digit - 1];
  if (answer.kind === 'choice') return option ?? (optional && digit === answer.options.length + 1 ? null : undefined);
  if (option === undefined) return undefined;
  const values = typeof typed === 'object' && typed !== null ? typed : [];
  return answer.options.filter((each) => (each === option ? !values.includes(each) : values.includes(each)));
}

/** The sentence of what is wrong with an answer; null when it fits. Days in it are written out. */
export function answerProblem(question: Question, typed: Typed, speech: Speech): string | null {
  if (typed === undefined) return speech.say(answerRefusals['answer.answer-required']);
  const valid = validateAnswer(question, typed);
  return valid.ok ? null : refusalSentence(valid.failure, speech);
}

function refusalSentence({ code, ...values }: AnswerRefusal, speech: Speech): string {
  const shown = Object.entries<string | number>(values).map(([name, value]) => [
    name,
    typeof value === 'string' && isDay(value) ? speech.formatDay(value) : value,
  ]);
  return speech.say(answerRefusals[`answer.${code}`], Object.fromEntries(shown));
}
