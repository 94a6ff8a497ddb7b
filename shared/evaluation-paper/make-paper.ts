import type { Evaluation } from '../contract/evaluation.ts';
import type { Day } from '../dates.ts';
import { paperSpeech } from '../print/paper.ts';
import { printable } from '../print/printable.ts';
import { paperWords } from '../text/evaluation-paper.ts';
import { releaseText } from '../text/release.ts';
import type { Speech } from '../text/speech.ts';
import type { Language } from '../text/text.ts';
import { explainingChapter } from './explaining-chapter.ts';
import type { Block, Chapter, Fact, Paper, Section } from './paper.ts';
import { summaryChapter } from './summary-chapter.ts';
import { tableChapters } from './table-chapters.ts';

/** What a paper says of an evaluation beside its figures. */
export interface PaperAbout {
  readonly language: Language;
  readonly office: string;
  /** The checksum of the figures, as every other file of them has it. */
  readonly checksum: string;
  /** The day on which it was released; null while it is a concept. */
  readonly releasedOn: Day | null;
  /** Small numbers are not protected in it: it stays inside the office. */
  readonly internal: boolean;
  /** What it corrects of an earlier release: which figure, what it was, what it is now. */
  readonly changes?: readonly PaperChange[];
}

export interface PaperChange {
  readonly figure: string;
  readonly was: string;
  readonly now: string;
}

/** An evaluation as a paper to read: cover, summary, a chapter for each theme, and how to read it. */
export function makePaper(evaluation: Evaluation, about: PaperAbout): Paper {
  const { language, releasedOn, internal, checksum } = about;
  const speech = paperSpeech(language);
  const { say, formatDay } = speech;
  const status =
    releasedOn === null
      ? say(paperWords['paper.concept'])
      : say(paperWords['paper.released'], { on: formatDay(releasedOn, 'date') });
  const chapters = [
    { ...summaryChapter(evaluation, speech, introductionOf(evaluation, language)), sections: changed(about, speech) },
    ...tableChapters(evaluation, speech),
    explainingChapter(evaluation, speech, checksum),
  ];
  return cleanPaper({
    language,
    title: say(paperWords['paper.title']),
    subtitle: fromTo(evaluation.period, speech),
    office: about.office,
    warning: internal ? say(paperWords['paper.internal']) : null,
    status,
    facts: factsOf(evaluation, speech, { ...about, status }),
    chapters,
  });
}

/** A correction says what it corrects, before anything else is read. */
function changed({ changes = [] }: PaperAbout, { say }: Speech): readonly Section[] {
  if (changes.length === 0) return [];
  const title = say(releaseText['release.changes']);
  const shown = (text: string) => ({ text, state: 'shown' as const });
  const table = {
    caption: title,
    groups: [],
    rowHead: say(releaseText['release.row']),
    columns: [say(releaseText['release.was']), say(releaseText['release.is-now'])],
    rows: changes.map(({ figure, was, now }) => ({ label: figure, level: 1, cells: [shown(was), shown(now)] })),
    note: null,
  };
  return [{ id: 'changes', title, blocks: [{ kind: 'table', table }], wide: false }];
}

function introductionOf({ texts }: Evaluation, language: Language): readonly Block[] {
  const said = texts.introduction?.[language] ?? '';
  return said.trim() === '' ? [] : [{ kind: 'text', text: said }];
}

function factsOf(
  { period, before, recipe }: Evaluation,
  speech: Speech,
  { office, status, checksum }: PaperAbout & { readonly status: string },
): readonly Fact[] {
  const { say } = speech;
  const fact = (key: 'office' | 'period' | 'before' | 'recipe' | 'status' | 'checksum', value: string) => ({
    name: say(paperWords[`paper.${key}`]),
    value,
  });
  return [
    fact('office', office),
    fact('period', fromTo(period, speech)),
    fact('before', fromTo(before, speech)),
    ...(recipe
      ? [fact('recipe', say(paperWords['paper.recipe-version'], { name: recipe.name, version: recipe.version }))]
      : []),
    fact('status', status),
    fact('checksum', checksum),
  ];
}

function fromTo({ from, to }: Evaluation['period'], { say, formatDay }: Speech): string {
  return say(paperWords['paper.from-to'], { from: formatDay(from, 'date'), to: formatDay(to, 'date') });
}

/** No sign that a page or a document cannot hold. */
function cleanPaper(paper: Paper): Paper {
  const { title, subtitle, office, facts, chapters } = paper;
  return {
    ...paper,
    title: printable(title),
    subtitle: printable(subtitle),
    office: printable(office),
    facts: facts.map(({ name, value }) => ({ name: printable(name), value: printable(value) })),
    chapters: chapters.map(cleanChapter),
  };
}

function cleanChapter(chapter: Chapter): Chapter {
  return {
    ...chapter,
    title: printable(chapter.title),
    blocks: chapter.blocks.map(cleanBlock),
    sections: chapter.sections.map((section) => ({
      ...section,
      title: printable(section.title),
      blocks: section.blocks.map(cleanBlock),
    })),
  };
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'text':
    case 'definition':
      return { ...block, text: printable(block.text) };
    case 'list':
      return { ...block, items: block.items.map(printable) };
    case 'chart': {
      const { title, description, bars, ...chart } = block.chart;
      const clean = bars.map((bar) => ({ ...bar, label: printable(bar.label) }));
      return {
        kind: 'chart',
        chart: { ...chart, title: printable(title), description: printable(description), bars: clean },
      };
    }
    case 'table': {
      const { caption, groups, columns, rows, ...table } = block.table;
      return {
        kind: 'table',
        table: {
          ...table,
          caption: printable(caption),
          groups: groups.map((group) => ({ ...group, label: printable(group.label) })),
          columns: columns.map(printable),
          rows: rows.map((row) => ({ ...row, label: printable(row.label) })),
        },
      };
    }
  }
}
