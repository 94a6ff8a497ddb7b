import type { Evaluation, FigureTable } from '../contract/evaluation.ts';
import { paperWords } from '../text/evaluation-paper.ts';
import { crossingNames } from '../text/figures.ts';
import type { Speech } from '../text/speech.ts';
import { columnsAcross, crossedTables } from './crossed-tables.ts';
import type { Block, Chapter, PaperTable, Section } from './paper.ts';
import { chartOf } from './paper-chart.ts';
import { isCrossing, isLong, isWide, type Laying, tablesOf } from './paper-table.ts';

/** What a chapter is about. */
type Theme = 'flow' | 'received' | 'done' | 'ended' | 'time' | 'ombudsman' | 'open' | 'signals' | 'crossed' | 'tables';

const themes: Readonly<Record<string, Theme>> = {
  flow: 'flow',
  'months-received': 'flow',
  'months-settled': 'flow',
  kinds: 'received',
  channels: 'received',
  laws: 'received',
  parties: 'received',
  provisions: 'received',
  subjects: 'received',
  areas: 'received',
  findings: 'done',
  reaction: 'done',
  help: 'done',
  referrals: 'done',
  'referral-outcomes': 'done',
  supports: 'done',
  outcomes: 'ended',
  support: 'ended',
  effects: 'ended',
  opinions: 'ended',
  'settling-time': 'time',
  durations: 'time',
  steps: 'time',
  'handed-over': 'ombudsman',
  judgments: 'ombudsman',
  norms: 'ombudsman',
  stages: 'open',
  signals: 'signals',
  'signal-levels': 'signals',
  'signal-course': 'signals',
  ...Object.fromEntries(crossingNames.map((name) => [name, 'crossed' as const])),
};

interface Themed {
  readonly theme: Theme;
  readonly tables: FigureTable[];
}

/**
 * The tables in their order, in a chapter for each theme. A table of which no theme is known goes with the one before it. Where
 * a recipe chose an order that goes to and fro between themes, or begins with a table of its own, one chapter has them all. Long
 * tables show their main rows there, and all rows in an appendix.
 */
export function tableChapters(evaluation: Evaluation, speech: Speech): readonly Chapter[] {
  // The first table is that of the main figures.
  let number = 1;
  const chapters = themed(evaluation.tables).map(
    ({ theme, tables }): Chapter => ({
      id: `chapter-${theme}`,
      title: speech.say(paperWords[`paper.chapter.${theme}`]),
      blocks: [{ kind: 'text', text: speech.say(paperWords[`paper.intro.${theme}`]) }],
      sections: tables.map((table) => {
        number += 1;
        return sectionOf(evaluation, table, { number, speech });
      }),
    }),
  );
  const long = evaluation.tables.filter(isLong);
  return long.length === 0 ? chapters : [...chapters, appendix(long, { number: number + 1, speech })];
}

function appendix(
  tables: readonly FigureTable[],
  { number, speech }: { readonly number: number; readonly speech: Speech },
): Chapter {
  return {
    id: 'chapter-whole',
    title: speech.say(paperWords['paper.chapter.whole']),
    blocks: [{ kind: 'text', text: speech.say(paperWords['paper.intro.whole']) }],
    sections: tables.map((table, index) => ({
      id: `table-${number + index}`,
      title: table.title[speech.language],
      blocks: tablesOf(table, { number: number + index, speech, mainRows: false }).map(
        (part) => ({ kind: 'table', table: part }) as const,
      ),
      wide: isWide(table.columns.length),
    })),
  };
}

function themed(tables: readonly FigureTable[]): readonly Themed[] {
  const runs: Themed[] = [];
  for (const table of tables) {
    const last = runs.at(-1);
    const theme = themes[table.name] ?? last?.theme ?? 'tables';
    if (last?.theme === theme) last.tables.push(table);
    else runs.push({ theme, tables: [table] });
  }
  const toAndFro = new Set(runs.map(({ theme }) => theme)).size < runs.length;
  return toAndFro ? [{ theme: 'tables', tables: [...tables] }] : runs;
}

function sectionOf(
  { texts }: Evaluation,
  table: FigureTable,
  { number, speech }: { readonly number: number; readonly speech: Speech },
): Section {
  const { language } = speech;
  const said = texts.tables.find((text) => text.table === table.name)?.text[language] ?? '';
  const chart = chartOf(table, speech);
  const blocks: readonly Block[] = [
    ...(said.trim() === '' ? [] : [{ kind: 'text', text: said } as const]),
    { kind: 'definition', text: table.definition[language] },
    ...(chart ? [{ kind: 'chart', chart } as const] : []),
    ...paperTables(table, { number, speech, mainRows: isLong(table) }).map(
      (part) => ({ kind: 'table', table: part }) as const,
    ),
  ];
  return { id: `table-${number}`, title: table.title[language], blocks, wide: isWide(widthOf(table)) };
}

function paperTables(table: FigureTable, laying: Laying): readonly PaperTable[] {
  return isCrossing(table.name) ? crossedTables(table, laying) : tablesOf(table, laying);
}

function widthOf(table: FigureTable): number {
  return isCrossing(table.name) ? columnsAcross(table) : table.columns.length;
}
