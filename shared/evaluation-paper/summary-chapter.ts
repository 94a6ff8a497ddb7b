import type { Evaluation, FigureTable } from '../contract/evaluation.ts';
import { type FigureCell, figureAt } from '../figures/figure-at.ts';
import { paperWords } from '../text/evaluation-paper.ts';
import type { Speech } from '../text/speech.ts';
import type { Block, Chapter, PaperRow, PaperTable } from './paper.ts';
import { paperCell } from './paper-table.ts';

/** The first chapter: the office's introduction, the main figures, and what stands out, in plain sentences. */
export function summaryChapter(evaluation: Evaluation, speech: Speech, introduction: readonly Block[]): Chapter {
  const { say } = speech;
  const sentences = sentencesOf(evaluation, speech);
  const table = headTable(evaluation, speech);
  return {
    id: 'chapter-summary',
    title: say(paperWords['paper.chapter.summary']),
    blocks: [
      ...introduction,
      ...(table.rows.length > 0 ? [{ kind: 'table', table } as const] : []),
      ...(sentences.length > 0 ? [{ kind: 'list', items: sentences } as const] : []),
      ...(evaluation.hiddenCells > 0 ? [{ kind: 'text', text: say(paperWords['paper.summary.closed']) } as const] : []),
    ],
    sections: [],
  };
}

/** Where a main figure stands in the tables. */
interface Head {
  readonly name: 'received' | 'settled' | 'open' | 'reaction' | 'median' | 'nine';
  readonly table: string;
  readonly row: string;
  readonly measure: 'reports' | 'share' | 'days';
}

const heads: readonly Head[] = [
  { name: 'received', table: 'flow', row: 'received', measure: 'reports' },
  { name: 'settled', table: 'flow', row: 'settled', measure: 'reports' },
  { name: 'open', table: 'flow', row: 'open-at-end', measure: 'reports' },
  { name: 'reaction', table: 'reaction', row: 'within', measure: 'share' },
  { name: 'median', table: 'durations', row: 'median', measure: 'days' },
  { name: 'nine', table: 'durations', row: 'nine-in-ten', measure: 'days' },
];

const units = { reports: 'count', share: 'percent', days: 'days' } as const;

function headTable(evaluation: Evaluation, speech: Speech): PaperTable {
  const { say } = speech;
  const known = heads.filter(({ table, row }) =>
    evaluation.tables.some(({ name, rows }) => name === table && rows.some(({ code }) => code === row)),
  );
  return {
    caption: say(paperWords['paper.table'], { number: 1, title: say(paperWords['paper.head-figures']) }),
    groups: [],
    rowHead: say(paperWords['paper.what']),
    columns: [say(paperWords['paper.now']), say(paperWords['paper.was']), say(paperWords['paper.difference'])],
    rows: known.map((head) => headRow(evaluation, head, speech)),
    note: null,
    large: true,
  };
}

function headRow(evaluation: Evaluation, { name, table, row, measure }: Head, speech: Speech): PaperRow {
  const { say } = speech;
  const at = (when: 'now' | 'before') => figureAt(evaluation, { table, row, column: `${when}-${measure}` });
  const [now, before] = [at('now'), at('before')];
  const cell = (figure: FigureCell) => {
    const said = paperCell(figure, units[measure], speech);
    const inDays = measure === 'days' && figure.value !== null && !figure.hidden;
    return inDays ? { ...said, text: say(paperWords['paper.days'], { count: figure.value ?? 0 }) } : said;
  };
  return {
    label: say(paperWords[`paper.head.${name}`]),
    level: 1,
    cells: [cell(now), cell(before), { text: differenceOf(now, before, { measure, speech }), state: 'shown' }],
  };
}

function differenceOf(
  now: FigureCell,
  before: FigureCell,
  { measure, speech: { say, formatNumber } }: { readonly measure: Head['measure']; readonly speech: Speech },
): string {
  if (now.value === null || before.value === null) return '–';
  const difference = now.value - before.value;
  if (difference === 0) return '0';
  const count = Math.abs(difference);
  const said = {
    reports: () => formatNumber(count),
    share: () => say(paperWords['paper.points'], { count }),
    days: () => say(paperWords['paper.days'], { count }),
  };
  return `${difference > 0 ? '+' : '−'}${said[measure]()}`;
}

/** What stands out; a sentence whose figures are closed or missing is not said. */
function sentencesOf(evaluation: Evaluation, speech: Speech): readonly string[] {
  const { say, formatNumber } = speech;
  const at = (table: string, row: string, column: string) => figureAt(evaluation, { table, row, column }).value;
  const said: string[] = [];
  for (const row of ['received', 'settled'] as const) {
    const [now, before] = [at('flow', row, 'now-reports'), at('flow', row, 'before-reports')];
    if (now !== null) said.push(say(paperWords[`paper.summary.${row}`], changeOf(now, before, speech)));
  }
  const [start, end] = [at('flow', 'open-at-start', 'now-reports'), at('flow', 'open-at-end', 'now-reports')];
  if (start !== null && end !== null)
    said.push(say(paperWords['paper.summary.open'], { start: formatNumber(start), end: formatNumber(end) }));
  for (const [name, table] of [
    ['subject', 'subjects'],
    ['area', 'areas'],
    ['outcome', 'outcomes'],
  ] as const) {
    const largest = largestOf(evaluation.tables.find((known) => known.name === table));
    if (largest)
      said.push(
        say(paperWords[`paper.summary.${name}`], {
          label: largest.label[speech.language],
          count: formatNumber(largest.value),
        }),
      );
  }
  const share = at('reaction', 'within', 'now-share');
  if (share !== null) said.push(say(paperWords['paper.summary.reaction'], { share: formatNumber(share) }));
  const [median, nine] = [at('durations', 'median', 'now-days'), at('durations', 'nine-in-ten', 'now-days')];
  if (median !== null && nine !== null)
    said.push(say(paperWords['paper.summary.time'], { median: formatNumber(median), nine: formatNumber(nine) }));
  const over = at('handed-over', 'handed-over', 'now-reports');
  if (over !== null) said.push(say(paperWords['paper.summary.ombudsman'], { count: over, shown: formatNumber(over) }));
  return said;
}

function changeOf(now: number, before: number | null, { formatNumber }: Speech) {
  const way = before === null ? 'unknown' : now > before ? 'more' : now < before ? 'less' : 'same';
  return { way, now: formatNumber(now), difference: formatNumber(Math.abs(now - (before ?? 0))) };
}

/**
 * The largest part, where the table itself proves that it is: what is closed must leave too little for a larger one. Parts without a
 * code of the lists ("not filled in") are no subject, area or outcome.
 */
function largestOf(
  table: FigureTable | undefined,
): { readonly label: FigureTable['rows'][number]['label']; readonly value: number } | null {
  const column = table?.columns.findIndex(({ period, unit }) => period === 'now' && unit === 'count') ?? -1;
  const counted = (table?.rows ?? []).map((row) => ({
    ...row,
    ...(row.cells[column] ?? { value: null, hidden: true }),
  }));
  const total = counted.find(({ level }) => level === 0)?.value ?? null;
  const parts = counted.filter(({ level, code }) => level === 1 && code !== 'none');
  const shown = counted.filter(({ level }) => level === 1).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const [first, second] = parts.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  if (!first || first.value === null || first.value === 0 || first.value === second?.value) return null;
  // Where a report counts in several rows, they are no parts of the total.
  const adds = !table?.columns.some(({ key }) => key === 'now-mentions');
  const left = adds && total !== null ? total - shown : Number.POSITIVE_INFINITY;
  const isProven = left < first.value || parts.every(({ hidden }) => !hidden);
  return isProven ? { label: first.label, value: first.value } : null;
}
