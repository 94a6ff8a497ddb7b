import type { FileAbout } from '../case/files.ts';
import type { CaseView } from '../contract/case.ts';
import { dayOf } from '../dates.ts';
import { QuestionId } from '../procedure/question.ts';
import { eventWords } from './case.ts';
import { fileText } from './files.ts';
import { questionWords } from './procedure.ts';
import type { Speech } from './speech.ts';

/** Words of one line of a timeline; empty: only its day is said. */
export type LineWords = (event: CaseView['timeline'][number]['event']) => string;

/** So much of a line is said. */
const longestLine = 80;

interface AboutContext {
  readonly speech: Speech;
  readonly lineWords: LineWords;
}

/** What a file is about, in words: the report, an answer of the check, or a line of the timeline. */
export function aboutWords(
  about: FileAbout,
  { timeline }: Pick<CaseView, 'timeline'>,
  { speech, lineWords }: AboutContext,
): string {
  const { say, formatDay } = speech;
  if (about.of === 'report') return say(fileText['files.about-report']);
  if (about.of === 'answer') {
    const id = QuestionId.safeParse(about.question);
    const question = id.success ? say(questionWords[`question.${id.data}`]) : about.question;
    return say(fileText['files.about-answer'], { question });
  }
  const line = timeline.find(({ position }) => position === about.position);
  if (!line) return String(about.position);
  const isAnswer = line.event.type === 'questionAnswered' && line.event.reason === '';
  const what = isAnswer ? say(eventWords['event.answered'], { count: 1 }) : lineWords(line.event);
  const day = formatDay(dayOf(line.at), 'date');
  return say(fileText['files.about-step'], { step: [day, shortened(what)].filter((part) => part !== '').join(', ') });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1)}…`;
}
