import { z } from 'zod';
import type { Day } from '../dates.ts';
import { otherDesks } from './codes.ts';
import {
  abouts,
  ageGroups,
  burdens,
  courts,
  elsewhere,
  incidents,
  kinds,
  laws,
  missingItems,
  reasonsNotToAsk,
  roles,
  statuses,
  subjects,
} from './facts.ts';

/** The options of the questions that are a choice of their own; the other choices are yes or no. */
export const questionOptions = {
  safety: ['immediate-danger', 'abuse-suspected', 'provider-incident', 'urgent-support'],
  'provider-incident': incidents,
  'provider-incident-law': laws,
  kind: kinds,
  about: abouts,
  'other-desk': otherDesks,
  law: laws,
  who: roles,
  age: ageGroups,
  court: courts,
  subject: subjects,
  'internal-status': statuses,
  'further-delay': ['none', 'written', 'oral'],
  'cannot-be-asked': reasonsNotToAsk,
  burdens,
  'other-procedure': ['none', 'running', 'ended'],
  'earlier-here': elsewhere,
  'independent-body': elsewhere,
  'request-missing': missingItems,
} as const;
export type ChoiceId = keyof typeof questionOptions;

/** The questions that are answered with yes or no. */
export const yesNoQuestions = [
  'authorisation',
  'objection-pending',
  'wants-it-back',
  'excuse-for-late',
  'about-handling',
  'adviser',
  'adjourned',
  'new-fact',
  'second-person',
  'consent',
  'another-matter',
] as const;

/** The questions that are answered with a day, a number or a text. */
export const openQuestions = [
  'decision-announced',
  'need-reported',
  'application',
  'default-notice',
  'internal-received',
  'internal-ended',
  'adjourned-on',
  'adjourn-weeks',
  'further-delay-until',
  'judgment',
  'new-date',
  'scheme-weeks',
  'reason',
  'behaviour',
  'other-procedure-started',
  'other-procedure-ended',
  'request-received',
  'repair-term-until',
] as const;

export type QuestionId = ChoiceId | (typeof yesNoQuestions)[number] | (typeof openQuestions)[number];

const choiceIds = [
  'safety',
  'provider-incident',
  'provider-incident-law',
  'kind',
  'about',
  'other-desk',
  'law',
  'who',
  'age',
  'court',
  'subject',
  'internal-status',
  'further-delay',
  'cannot-be-asked',
  'burdens',
  'other-procedure',
  'earlier-here',
  'independent-body',
  'request-missing',
] as const satisfies readonly ChoiceId[];

export const QuestionId = z.enum([...choiceIds, ...yesNoQuestions, ...openQuestions]);

/** The step of the decision table to which a question belongs. */
export type PcStep = `PC-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

/** How a question is answered. Days have bounds (both included), so that the answers together are facts that fit. */
export type AnswerShape =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'day'; readonly notBefore: Day | null; readonly notAfter: Day | null }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'text'; readonly atMost: number };

export interface Question {
  readonly id: QuestionId;
  /** The matter it is about, from 0; null when it belongs to the report. */
  readonly matter: number | null;
  readonly step: PcStep;
  readonly article: string;
  readonly answer: AnswerShape;
  /** True: "weet ik niet" (null) is an answer as well. */
  readonly optional: boolean;
  /** What intake already says, to be confirmed; null when it says nothing. */
  readonly suggested: string | null;
}

/** A choice, a list of choices, a number, a day as ISO text, a text; null is "weet ik niet". */
export const AnswerValue = z.union([z.string().max(2000), z.array(z.string().max(100)).max(50), z.number(), z.null()]);
export type AnswerValue = string | readonly string[] | number | null;

export const AnsweredQuestion = z.strictObject({
  matter: z.number().int().min(0).max(9).nullable(),
  question: QuestionId,
  value: AnswerValue,
});
export interface AnsweredQuestion {
  readonly matter: number | null;
  readonly question: QuestionId;
  readonly value: AnswerValue;
}
