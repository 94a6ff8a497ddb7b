import type { FigureRow, FigureTable } from '../contract/evaluation.ts';
import { paperWords } from '../text/evaluation-paper.ts';
import type { Speech } from '../text/speech.ts';
import type { PaperBar, PaperBarValue, PaperChart } from './paper.ts';
import { isCrossing, paperCell } from './paper-table.ts';

/** So many bars are still read at a glance; the table has the rest. */
const mostBars = 10;
/** Of months and other steps none is left out: with more there is no chart. */
const mostSteps = 26;
/** Fewer say nothing that the table does not. */
const fewestBars = 3;

/** Tables whose rows are steps of one thing: these keep their order. */
const inOrder: ReadonlySet<string> = new Set([
  'flow',
  'months-received',
  'months-settled',
  'reaction',
  'settling-time',
  'stages',
  'signals',
  'signal-course',
]);
/** Rows of another table, or days of different things: bars of these would mislead. */
const withoutChart: ReadonlySet<string> = new Set(['support', 'durations', 'steps']);

interface Charted {
  readonly row: FigureRow;
  readonly cells: readonly FigureRow['cells'][number][];
}

/**
 * The parts of a table as bars, or null where bars say nothing. The largest come first; what is closed stands behind them in the order
 * of the table, so that its place tells nothing. Made of what the table shows alone.
 */
export function chartOf(table: FigureTable, speech: Speech): PaperChart | null {
  const shown = columnsToShow(table);
  if (withoutChart.has(table.name) || isCrossing(table.name) || shown.length === 0) return null;
  const parts = table.rows
    .filter(({ level }) => level === 1)
    .map((row) => ({ row, cells: shown.flatMap((index) => row.cells[index] ?? []) }))
    .filter(({ cells }) => cells.some(({ value, hidden }) => hidden || (value ?? 0) > 0));
  const bars = ordered(table, parts);
  const steps = inOrder.has(table.name);
  if (steps && bars.length > mostSteps) return null;
  const drawn = steps ? bars : bars.slice(0, mostBars);
  if (drawn.filter(({ cells }) => (cells[0]?.value ?? 0) > 0).length < fewestBars) return null;
  const title = titleOf(table, { speech, count: bars.length > drawn.length ? drawn.length : null });
  const units = shown.map((index) => table.columns[index]?.unit);
  const paperBars = drawn.map(({ row, cells }) => ({
    label: row.label[speech.language],
    values: cells.map((cell, index) => ({ value: cell.value, text: paperCell(cell, units[index], speech).text })),
  }));
  return {
    title,
    description: describe(table.title[speech.language], paperBars, speech),
    series: shown.map((index) =>
      speech.say(paperWords[table.columns[index]?.period === 'before' ? 'paper.was' : 'paper.now']),
    ),
    bars: paperBars,
  };
}

/** The first column of counts, and the one of the period before that goes with it. */
function columnsToShow({ columns }: FigureTable): readonly number[] {
  const now = columns.findIndex(({ period, unit }) => period === 'now' && unit === 'count');
  const key = columns[now]?.key.replace(/^now-/u, 'before-');
  const before = columns.findIndex((column) => column.key === key && column.period === 'before');
  return [now, before].filter((index) => index >= 0);
}

function ordered({ name }: FigureTable, parts: readonly Charted[]): readonly Charted[] {
  if (inOrder.has(name)) return parts;
  const isShown = ({ cells }: Charted) => cells[0]?.hidden === false;
  const shown = parts.filter(isShown).toSorted((a, b) => (b.cells[0]?.value ?? 0) - (a.cells[0]?.value ?? 0));
  return [...shown, ...parts.filter((part) => !isShown(part))];
}

function titleOf(
  table: FigureTable,
  { speech: { say, language }, count }: { readonly speech: Speech; readonly count: number | null },
): string {
  const title = table.title[language];
  return count === null
    ? say(paperWords['paper.chart'], { title })
    : say(paperWords['paper.chart-largest'], { title, count });
}

function describe(title: string, bars: readonly PaperBar[], { say }: Speech): string {
  const said = (value: PaperBarValue | undefined) =>
    value === undefined || value.text === '–' ? say(paperWords['paper.none-described']) : value.text;
  const told = bars.map(({ label, values: [now, was] }) =>
    was === undefined
      ? say(paperWords['paper.bar-described'], { label, now: said(now) })
      : say(paperWords['paper.bar-described-both'], { label, now: said(now), was: said(was) }),
  );
  return say(paperWords['paper.chart-described'], { title, bars: told.join(' ') });
}
