import type { AnswerSource } from '../shared/case/events.ts';
import type { CaseView } from '../shared/contract/case.ts';
import { dayOf, type Instant } from '../shared/dates.ts';
import type { Question } from '../shared/procedure/question.ts';
import { sourceWords } from '../shared/text/answers.ts';
import type { Speech } from './parts/language.tsx';

type Timeline = Pick<CaseView, 'timeline'>;
type Asked = Pick<Question, 'id' | 'matter'>;

/** Who gave the present answer to a question, when, and how it is known; null when it follows from something else. */
export function answerOnRecord(
  { timeline }: Timeline,
  { id, matter }: Asked,
): { readonly source: AnswerSource; readonly at: Instant; readonly byName: string } | null {
  for (const { event, at, byName } of timeline.toReversed()) {
    if (event.type === 'questionAnswered' && event.question === id && event.matter === matter) {
      return { source: event.source, at, byName };
    }
  }
  return null;
}

/** How an answer is known, since when and through whom, in words; null when it follows from something else. */
export function sourceSentence(view: Timeline, question: Asked, { say, formatDay }: Speech): string | null {
  const record = answerOnRecord(view, question);
  if (record === null) return null;
  return `${say(sourceWords[`source.${record.source}`])}, ${formatDay(dayOf(record.at), 'date')} · ${record.byName}`;
}
