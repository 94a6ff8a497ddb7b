import type { FileAbout } from '../../../shared/case/files.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { dayOf } from '../../../shared/dates.ts';
import { QuestionId } from '../../../shared/procedure/question.ts';
import { eventWords } from '../../../shared/text/case.ts';
import { fileText } from '../../../shared/text/files.ts';
import { questionWords } from '../../../shared/text/procedure.ts';
import type { Speech } from '../../parts/language.tsx';
import type { Option } from '../../parts/select.tsx';
import { timelineEntries } from './timeline-entries.ts';

/** What a file can be about, with the words for it: the report first, then answers of the check, then lines of the timeline. */
export interface AboutChoice extends Option {
  readonly about: FileAbout;
}

/** Words of one line of a timeline. */
export type LineWords = (event: CaseView['timeline'][number]['event']) => string;

/** So much of a line is shown in a list. */
const longestLine = 80;

/** Everything that a new file of this report can be about. */
export function aboutChoices(view: CaseView, speech: Speech, lineWords: LineWords): readonly AboutChoice[] {
  const answers = view.check.conversation.asked.map(({ question: { id, matter } }) => ({
    of: 'answer' as const,
    matter,
    question: id,
  }));
  const steps = timelineEntries(view.timeline).map((entry) => ({
    of: 'step' as const,
    position: entry.kind === 'event' ? entry.line.position : entry.position,
  }));
  const all: readonly FileAbout[] = [{ of: 'report' }, ...answers, ...steps];
  return all.map((about) => ({ about, value: keyOf(about), label: aboutWords(about, view, { speech, lineWords }) }));
}

interface AboutContext {
  readonly speech: Speech;
  readonly lineWords: LineWords;
}

/** What a file is about, in words. */
export function aboutWords(about: FileAbout, view: CaseView, { speech, lineWords }: AboutContext): string {
  const { say, formatDay } = speech;
  if (about.of === 'report') return say(fileText['files.about-report']);
  if (about.of === 'answer') {
    const id = QuestionId.safeParse(about.question);
    const question = id.success ? say(questionWords[`question.${id.data}`]) : about.question;
    return say(fileText['files.about-answer'], { question });
  }
  const line = view.timeline.find(({ position }) => position === about.position);
  if (!line) return String(about.position);
  const isAnswer = line.event.type === 'questionAnswered' && line.event.reason === '';
  const what = isAnswer ? say(eventWords['event.answered'], { count: 1 }) : lineWords(line.event);
  const day = formatDay(dayOf(line.at), 'date');
  return say(fileText['files.about-step'], { step: `${day}, ${shortened(what)}` });
}

function keyOf(about: FileAbout): string {
  if (about.of === 'answer') return `answer ${about.matter ?? '-'} ${about.question}`;
  return about.of === 'step' ? `step ${about.position}` : 'report';
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1)}…`;
}
