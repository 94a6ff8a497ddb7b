import type { FigureColumn, FigureRow, FigureTable } from '../contract/evaluation.ts';
import { paperWords } from '../text/evaluation-paper.ts';
import { crossingNames } from '../text/figures.ts';
import type { Speech } from '../text/speech.ts';
import type { PaperCell, PaperRow, PaperTable } from './paper.ts';

/** How many columns of figures a page holds, upright and on its side. */
const most = { upright: 8, sideways: 18 } as const;

/** Whether so many columns need a page on its side. */
export function isWide(columns: number): boolean {
  return columns > most.upright;
}

/** So many rows are still leafed through in a chapter. */
const mostInChapter = 24;

/** Whether a chapter shows the main rows alone: the appendix has them all. */
export function isLong({ name, rows }: FigureTable): boolean {
  // Of a crossing the rows below another are what it is about.
  return !isCrossing(name) && rows.length > mostInChapter && rows.some((row) => !isMain(row));
}

/** Whether it crosses two other tables. */
export function isCrossing(name: string): boolean {
  return crossingNames.some((known) => known === name);
}

function isMain({ level, cells }: FigureRow): boolean {
  return level === 0 || (level === 1 && cells.some(({ value, hidden }) => hidden || (value ?? 0) !== 0));
}

export interface Laying {
  readonly number: number;
  readonly speech: Speech;
  /** Rows below another and rows of zeros are left to the appendix. */
  readonly mainRows: boolean;
}

/** A table as it is read, the total last; with more columns than a page holds, in parts that say so. */
export function tablesOf(table: FigureTable, { number, speech, mainRows }: Laying): readonly PaperTable[] {
  const { say, language } = speech;
  const title = table.title[language];
  const parts = Math.ceil(table.columns.length / most.sideways);
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part * most.sideways, (part + 1) * most.sideways];
    const columns = table.columns.slice(from, to);
    const kept = mainRows ? table.rows.filter(isMain) : table.rows;
    const rows = totalLast(kept).map((row) => paperRow(row, { columns, cells: row.cells.slice(from, to), speech }));
    return {
      caption:
        parts === 1
          ? say(paperWords['paper.table'], { number, title })
          : say(paperWords['paper.table-part'], { number, title, part: part + 1, parts }),
      groups: groupsOf(columns, speech),
      rowHead: say(paperWords['paper.what']),
      columns: headsOf(columns, table.columns, speech),
      rows,
      note: noteOf(rows, mainRows, speech),
    };
  });
}

/** A figure as it is read: closed, missing, or written with its unit. */
export function paperCell(
  cell: FigureRow['cells'][number] | undefined,
  unit: FigureColumn['unit'] | undefined,
  { say, formatNumber, language }: Speech,
): PaperCell {
  if (cell?.hidden) return { text: say(paperWords['paper.closed']), state: 'closed' };
  if (cell?.value == null) return { text: '–', state: 'none' };
  const number = formatNumber(cell.value);
  return { text: unit === 'percent' ? `${number}${language === 'nl' ? '\u00a0' : ''}%` : number, state: 'shown' };
}

/** What is said with the caption: that not all rows are there, or that some figures are closed. */
export function noteOf(rows: readonly PaperRow[], mainRows: boolean, { say }: Speech): string | null {
  const closed = rows.some(({ cells }) => cells.some(({ state }) => state === 'closed'));
  const notes = [
    ...(mainRows ? [say(paperWords['paper.main-rows'])] : []),
    ...(closed ? [say(paperWords['paper.closed-note'])] : []),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}

function totalLast(rows: readonly FigureRow[]): readonly FigureRow[] {
  return [...rows.filter(({ level }) => level > 0), ...rows.filter(({ level }) => level === 0)];
}

interface RowParts {
  readonly columns: readonly FigureColumn[];
  readonly cells: FigureRow['cells'];
  readonly speech: Speech;
}

function paperRow({ label, level }: FigureRow, { columns, cells, speech }: RowParts): PaperRow {
  return {
    label: label[speech.language],
    level,
    cells: columns.map(({ unit }, index) => paperCell(cells[index], unit, speech)),
  };
}

/** "This period" and "period before" over their columns, where a table has both. */
function groupsOf(columns: readonly FigureColumn[], { say }: Speech): PaperTable['groups'] {
  const groups: { period: FigureColumn['period']; span: number }[] = [];
  for (const { period } of columns) {
    const last = groups.at(-1);
    if (last?.period === period) last.span += 1;
    else groups.push({ period, span: 1 });
  }
  if (groups.length !== 2) return [];
  return groups.map(({ period, span }) => ({
    span,
    label: say(paperWords[period === 'now' ? 'paper.now' : 'paper.was']),
  }));
}

/** Under "period before" a column is called what its like of this period is called. */
function headsOf(shown: readonly FigureColumn[], all: readonly FigureColumn[], speech: Speech): readonly string[] {
  const grouped = groupsOf(shown, speech).length > 0;
  return shown.map((column) => {
    const like = grouped ? all.find(({ key }) => key === column.key.replace(/^before-/u, 'now-')) : undefined;
    return (like ?? column)[speech.language];
  });
}
