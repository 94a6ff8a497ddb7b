import type { FigureColumn, FigureRow, FigureTable } from '../contract/evaluation.ts';
import { paperWords } from '../text/evaluation-paper.ts';
import type { Speech } from '../text/speech.ts';
import type { PaperCell, PaperRow, PaperTable } from './paper.ts';
import { noteOf, paperCell } from './paper-table.ts';

/** Nothing is known of this place in a crossing. */
const empty: PaperCell = { text: '', state: 'none' };

/** A row of one table with those of the other that stand below it, by their codes there. */
interface Line {
  readonly row: FigureRow;
  readonly below: ReadonlyMap<string, FigureRow>;
}

/** Two tables crossed, as a field: rows of the one down, those of the other across, a field for each measure. */
export function crossedTables(
  table: FigureTable,
  { number, speech }: { readonly number: number; readonly speech: Speech },
): readonly PaperTable[] {
  const { say, language } = speech;
  const lines = linesOf(table.rows);
  const across = acrossOf(lines);
  return table.columns.map((column, index) => {
    const total = table.rows
      .filter(({ level }) => level === 0)
      .map((row) => totalRow(row, { across, index, column, speech }));
    const rows = [...lines.map((line) => crossedRow(line, { across, index, column, speech })), ...total];
    return {
      caption: say(paperWords['paper.table-crossed'], {
        number,
        title: table.title[language],
        measure: column[language].toLocaleLowerCase(language),
        part: index + 1,
        parts: table.columns.length,
      }),
      groups: [],
      rowHead: say(paperWords['paper.what']),
      columns: [...across.map(({ label }) => label[language]), say(paperWords['paper.all'])],
      rows,
      note: noteOf(rows, false, speech),
      ...(isTurned(across.length) ? { turned: true as const } : {}),
    };
  });
}

/** How many columns a crossing has on paper. */
export function columnsAcross({ rows }: FigureTable): number {
  return acrossOf(linesOf(rows)).length + 1;
}

/** With more columns than this their heads stand on their side. */
function isTurned(columns: number): boolean {
  return columns > 5;
}

/** Below `TOE` stands `TOE.wmo`: the row `wmo` of the other table. */
function linesOf(rows: readonly FigureRow[]): readonly Line[] {
  const lines: { row: FigureRow; below: Map<string, FigureRow> }[] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    if (row.level === 1) lines.push({ row, below: new Map() });
    if (row.level === 2) last?.below.set(row.code.slice(last.row.code.length), row);
  }
  return lines;
}

/** Each row of the other table once, in its order. */
function acrossOf(lines: readonly Line[]): readonly Across[] {
  const found = new Map(lines.flatMap(({ below }) => [...below]));
  return [...found].map(([code, { label }]) => ({ code, label }));
}

interface Across {
  readonly code: string;
  readonly label: FigureRow['label'];
}

interface Crossing {
  readonly across: readonly Across[];
  /** Which measure. */
  readonly index: number;
  readonly column: FigureColumn;
  readonly speech: Speech;
}

function crossedRow({ row, below }: Line, { across, index, column, speech }: Crossing): PaperRow {
  const cells = across.map(({ code }) => {
    const cell = below.get(code)?.cells[index];
    return cell ? paperCell(cell, column.unit, speech) : empty;
  });
  const own = paperCell(row.cells[index], column.unit, speech);
  return { label: row.label[speech.language], level: 1, cells: [...cells, own] };
}

function totalRow(row: FigureRow, { across, index, column, speech }: Crossing): PaperRow {
  const own = paperCell(row.cells[index], column.unit, speech);
  return { label: row.label[speech.language], level: 0, cells: [...across.map(() => empty), own] };
}
