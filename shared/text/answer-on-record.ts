import { answersOfTerms } from '../case/answers-of-terms.ts';
import type { AnswerEvidence, AnswerSource } from '../case/events.ts';
import type { CaseView } from '../contract/case.ts';
import { dayOf, type Instant } from '../dates.ts';
import type { Question } from '../procedure/question.ts';
import { evidenceWords, sourceWords } from './answers.ts';
import type { Speech } from './speech.ts';
import { termActText } from './term-acts.ts';

type Timeline = Pick<CaseView, 'timeline'>;
type Asked = Pick<Question, 'id' | 'matter'>;

/** Who gave the present answer to a question, when, and how it is known; null when it follows from something else. */
export function answerOnRecord(
  { timeline }: Timeline,
  { id, matter }: Asked,
): {
  readonly source: AnswerSource;
  readonly evidence: AnswerEvidence;
  readonly at: Instant;
  readonly byName: string;
} | null {
  for (const { event, at, byName } of timeline.toReversed()) {
    if (event.type === 'questionAnswered' && event.question === id && event.matter === matter) {
      return { source: event.source, evidence: event.evidence, at, byName };
    }
  }
  return null;
}

/** The act about a term that answers this question; undefined: it was answered in the check. */
export function actThatAnswers(
  { termChanges }: Pick<CaseView, 'termChanges'>,
  { id, matter }: Asked,
): CaseView['termChanges'][number] | undefined {
  const answer = answersOfTerms(termChanges).find((each) => each.question === id && each.matter === matter);
  return answer && termChanges.find(({ change }) => change === answer.change);
}

/** How an answer is known, since when and through whom, in words; null when it follows from something else. */
export function sourceSentence(
  view: Timeline & Pick<CaseView, 'termChanges'>,
  question: Asked,
  { say, formatDay }: Speech,
): string | null {
  const act = actThatAnswers(view, question);
  if (act) return `${say(termActText['term.answered-by-act'])}, ${formatDay(dayOf(act.at), 'date')} · ${act.byName}`;
  const record = answerOnRecord(view, question);
  if (record === null) return null;
  const evidence =
    record.evidence === 'none' ? '' : ` (${say(evidenceWords[`evidence.${record.evidence}`]).toLowerCase()})`;
  return `${say(sourceWords[`source.${record.source}`])}${evidence}, ${formatDay(dayOf(record.at), 'date')} · ${record.byName}`;
}
