import { chartHeight } from './chart-svg.ts';
import type { Block, PaperTable, Section } from './paper.ts';

/** A table of so many rows is never torn apart. */
export const rowsOfSmallTable = 26;

/** Millimetres, measured on printed pages and rounded up. */
const high = {
  page: 250,
  sidePage: 170,
  opening: 34,
  heading: 9,
  line: 4.9,
  row: 5.2,
  sideRow: 4.6,
  turnedHead: 42,
  tableHead: 22,
  chartHead: 13,
} as const;
/** So many signs stand on one line of text and in one cell that names a row. */
const signs = { line: 95, cell: 44 } as const;

/** Whether a section stands on one page: an estimate on the safe side. `opens`: the heading of its chapter stands above it. */
export function fitsOnPage({ blocks, wide }: Section, opens: boolean): boolean {
  const needed = blocks.reduce((sum, block) => sum + heightOf(block), high.heading + (opens ? high.opening : 0));
  return needed <= (wide ? high.sidePage : high.page);
}

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'text':
    case 'definition':
      return linesOf(block.text, signs.line) * high.line + 2.5;
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item, signs.line) * high.line + 1.6, 4);
    case 'chart':
      return chartHeight(block.chart) / 4 + high.chartHead;
    case 'table':
      return tableHeight(block.table);
  }
}

function tableHeight({ rows, note, turned }: PaperTable): number {
  const row = turned ? high.sideRow : high.row;
  const lines = rows.reduce((sum, { label }) => sum + row + (linesOf(label, signs.cell) - 1) * 4, 0);
  return (turned ? high.turnedHead : high.tableHead) + (note === null ? 0 : linesOf(note, signs.line) * 4.5) + lines;
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / width)), 0);
}
