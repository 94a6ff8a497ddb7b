import type { FileAbout } from '../../../shared/case/files.ts';
import { timelineEntries } from '../../../shared/case/timeline-entries.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { aboutWords, type LineWords } from '../../../shared/text/file-about.ts';
import type { Speech } from '../../parts/language.tsx';
import type { Option } from '../../parts/select.tsx';

/** What a file can be about, with the words for it: the report first, then answers of the check, then lines of the timeline. */
export interface AboutChoice extends Option {
  readonly about: FileAbout;
}

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

function keyOf(about: FileAbout): string {
  if (about.of === 'answer') return `answer ${about.matter ?? '-'} ${about.question}`;
  return about.of === 'step' ? `step ${about.position}` : 'report';
}
