import type { AnswerValue, QuestionId } from './question.ts';

/** The answers that are on the road, by `answerKey`. */
export type Answers = ReadonlyMap<string, AnswerValue>;

/** The place of an answer: its question, and the matter unless it belongs to the report. */
export function answerKey(matter: number | null, question: QuestionId): string {
  return matter === null ? question : `${matter}/${question}`;
}

/** Reads the answers of one matter, or of the report (null). What was not answered or is not known reads as null. */
export function readerOf(answers: Answers, matter: number | null) {
  const value = (question: QuestionId) => answers.get(answerKey(matter, question)) ?? null;
  return {
    isAnswered: (question: QuestionId) => answers.has(answerKey(matter, question)),
    text: (question: QuestionId) => {
      const found = value(question);
      return typeof found === 'string' ? found : null;
    },
    number: (question: QuestionId) => {
      const found = value(question);
      return typeof found === 'number' ? found : null;
    },
    list: (question: QuestionId): readonly string[] => {
      const found = value(question);
      return Array.isArray(found) ? found.map(String) : [];
    },
    yes: (question: QuestionId) => value(question) === 'yes',
  };
}

export type AnswerReader = ReturnType<typeof readerOf>;
