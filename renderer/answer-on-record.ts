import type { AnswerSource } from '../shared/case/events.ts';
import type { CaseView } from '../shared/contract/case.ts';
import type { Instant } from '../shared/dates.ts';
import type { Question } from '../shared/procedure/question.ts';

/** Who gave the present answer to a question, when, and how it is known; null when it follows from something else. */
export function answerOnRecord(
  { timeline }: Pick<CaseView, 'timeline'>,
  { id, matter }: Pick<Question, 'id' | 'matter'>,
): { readonly source: AnswerSource; readonly at: Instant; readonly byName: string } | null {
  for (const { event, at, byName } of timeline.toReversed()) {
    if (event.type === 'questionAnswered' && event.question === id && event.matter === matter) {
      return { source: event.source, at, byName };
    }
  }
  return null;
}
