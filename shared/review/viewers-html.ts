import type { Office } from '../contract/administration.ts';
import type { Viewers } from '../contract/viewers.ts';
import type { Day } from '../dates.ts';
import { escapeHtml } from '../print/escape-html.ts';
import { paperSpeech, table } from '../print/paper.ts';
import type { Language } from '../text/text.ts';
import { viewersText } from '../text/viewers.ts';
import { viewersLine } from './viewers-lines.ts';

interface OnPaper {
  readonly viewers: Viewers;
  readonly office: Pick<Office, 'name' | 'phone' | 'email'>;
  readonly today: Day;
}

/** Who looked at somebody, as a paper to hand over. */
export function viewersHtml({ viewers, office, today }: OnPaper, language: Language): string {
  const speech = paperSpeech(language);
  const { say, formatDay, formatNumber } = speech;
  const numbers = viewers.numbers.join(', ');
  const contact = office.phone || office.email ? say(viewersText['viewers.contact'], office) : '';
  const paragraphs = [
    say(viewersText['viewers.intro']),
    say(viewersText['viewers.about'], { count: viewers.numbers.length, numbers }),
    say(viewersText['viewers.people'], { count: viewers.people }),
    say(viewersText['viewers.no-names']),
    contact,
    say(viewersText['viewers.made-on'], { day: formatDay(today, 'date'), office: office.name }),
  ];
  const head = [
    'viewers.day',
    'viewers.who',
    'viewers.what',
    'viewers.why',
    'viewers.report',
    'viewers.times',
  ] as const;
  const rows = viewers.lines.map((line) => {
    const { who, what, why } = viewersLine(line, speech);
    return [formatDay(line.on, 'date'), who, what, why, line.number, formatNumber(line.times)];
  });
  return [
    `<h1>${escapeHtml(say(viewersText['viewers.title']))}</h1>`,
    ...paragraphs.filter(Boolean).map((text) => `<p>${escapeHtml(text)}</p>`),
    table(
      { speech },
      head.map((key) => viewersText[key]),
      rows,
    ),
  ].join('');
}
