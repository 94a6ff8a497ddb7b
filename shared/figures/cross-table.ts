import type { TableName } from '../text/figures.ts';
import { type Amount, nothing } from './amount.ts';
import { bindMentions, bindToReports } from './bind-to-reports.ts';
import type { Both, Branch, Which } from './branch.ts';
import { enterFigure, enterSum, type FigureBook, type LaidCell, type LaidRow, type LaidTable } from './figure-book.ts';
import type { Group } from './period-counts.ts';
import { columnsOf, headOf, periods } from './sum-table.ts';

/** One side of a crossing: the rows of a table that stands by itself, so that both say the same. */
export interface Axis {
  readonly branches: readonly Branch[];
  /** Where the figure of a row stands in the book, by the names of that table; empty where it has none of its own. */
  readonly placesOf: (branch: Branch, which: Which) => readonly number[];
  /** A report may be counted in several rows. */
  readonly several: boolean;
  /** The row of which no number of reports is known, only how often it was named. */
  readonly unknownReports?: string;
}

export interface Crossing {
  readonly name: TableName;
  /** The grouping of the counts: `parent` is the code of the row, `code` that of the column. */
  readonly by: string;
  readonly groups: Both<readonly Group[]>;
  /** The total of both sides, in `rows` as in the table that it comes from. */
  readonly total: Branch;
  readonly rows: Axis;
  readonly columns: Axis;
}

/**
 * Two tables crossed: below each row of the one stand the rows of the other. The sums are figures of those tables and are
 * protected with them. Where a report may be counted in several rows of the one, the cells of a row of the other are its
 * figure and something more: nobody is shown it, and only that it is not less than 0 is known.
 */
export function crossTable(crossing: Crossing, book: FigureBook): LaidTable {
  const { name, rows, columns, total } = crossing;
  const several = rows.several || columns.several;
  const entered = { now: enterCrossing(crossing, book, 'now'), before: enterCrossing(crossing, book, 'before') };
  const lineOf = (level: number, { code, label }: Pick<Branch, 'code' | 'label'>, own: Both<Own>): LaidRow => ({
    code,
    level,
    label: { nl: label.nl, en: label.en },
    cells: periods.flatMap((which) => cellsOf(own[which], several)),
  });
  const lines = rows.branches.flatMap((row, at) => {
    const [now, before] = [entered.now.rows[at], entered.before.rows[at]];
    if (!now || !before) throw new Error(`${row.code} was not entered`);
    return [
      lineOf(1, row, { now: now.own, before: before.own }),
      ...columns.branches.flatMap(({ code, label }, index) => {
        const own = { now: now.cells[index], before: before.cells[index] };
        const below = { code: `${row.code}.${code}`, label };
        return own.now && own.before ? [lineOf(2, below, { now: own.now, before: own.before })] : [];
      }),
    ];
  });
  const all = lineOf(0, total, { now: entered.now.total, before: entered.before.total });
  return {
    ...headOf(name),
    columns: columnsOf(several ? ['reports', 'mentions'] : ['reports']),
    rows: [all, ...lines],
  };
}

/** A number of reports and how often they were named, with the figure of what is named, and others the reports follow from. */
interface Own {
  readonly amount: { readonly reports: number | null; readonly mentions: number };
  readonly places: readonly number[];
  readonly beside?: readonly number[];
}

interface EnteredRow {
  readonly own: Own;
  readonly cells: readonly Own[];
}

function cellsOf({ amount, places, beside = [] }: Own, several: boolean): readonly LaidCell[] {
  const reports = { value: amount.reports, from: amount.reports === null ? [] : [...places, ...beside] };
  return several ? [reports, { value: amount.mentions, from: places }] : [reports];
}

/** Enters what one period counts, and what adds up to what. */
function enterCrossing(crossing: Crossing, book: FigureBook, which: Which) {
  const { name, rows, columns, total } = crossing;
  const amounts = amountsOf(crossing, which);
  const found = rows.branches.map((row): EnteredRow => {
    const cells = columns.branches.map((column) => enterCell(crossing, book, { row, column, which, amounts }));
    const margin = { branch: row, which, several: columns.several, below: rows.placesOf(row, which) };
    return { own: enterMargin(book, name, margin, cells), cells };
  });
  columns.branches.forEach((column, index) => {
    const whole = columns.placesOf(column, which);
    const parts = found.flatMap(({ cells }) => cells[index]?.places ?? []);
    if (whole.length === 0) return;
    if (!rows.several) {
      enterSum(book, { whole, parts });
      return;
    }
    const line = `${name}/+${column.code}@${which}`;
    bindMentions(book, line, { whole, mentions: parts });
    bindLine(book, line, { whole, branches: rows.branches, cells: found.map(({ cells }) => cells[index]) });
  });
  if (columns.several)
    rows.branches.forEach((row, index) => {
      const line = { whole: rows.placesOf(row, which), branches: columns.branches, cells: found[index]?.cells ?? [] };
      bindLine(book, `${name}/${row.code}+@${which}`, line);
    });
  const margin = { branch: total, which, several: columns.several, below: rows.placesOf(total, which) };
  const own = found.map((row) => row.own);
  return { rows: found, total: enterMargin(book, name, margin, own) };
}

interface CrossedLine {
  readonly whole: readonly number[];
  readonly branches: readonly Branch[];
  readonly cells: readonly (Own | undefined)[];
}

/** Of which no number of reports is known, nothing is known but how often it was named. */
function bindLine(book: FigureBook, name: string, { whole, branches, cells }: CrossedLine): void {
  const rows = cells.flatMap((cell, index) => {
    const [place] = cell?.places ?? [];
    const reports = cell?.amount.reports ?? null;
    const { code } = branches[index] ?? { code: '' };
    return place === undefined || reports === null ? [] : [{ place, reports, code }];
  });
  bindToReports(book, name, { whole, rows });
}

interface CellAsked {
  readonly row: Branch;
  readonly column: Branch;
  readonly which: Which;
  readonly amounts: ReadonlyMap<string, Amount>;
}

function enterCell({ name, columns }: Crossing, book: FigureBook, { row, column, which, amounts }: CellAsked): Own {
  const code = `${row.code}.${column.code}`;
  const amount = amounts.get(code) ?? nothing;
  const sensitive = row.sensitive || column.sensitive;
  const entry = { value: amount.mentions, persons: amount.persons, sensitive };
  const reports = columns.unknownReports === column.code ? null : amount.reports;
  return { amount: { ...amount, reports }, places: [enterFigure(book, `${name}/${code}@${which}`, entry)] };
}

interface MarginAsked {
  readonly branch: Branch;
  readonly which: Which;
  /** The parts may count a report several times, so that they are more than the figure of the table. */
  readonly several: boolean;
  /** The figure of the table that stands by itself. */
  readonly below: readonly number[];
}

/** The figure of a row: that of the table it comes from; where its cells count more than that, one of its own above it. */
function enterMargin(
  book: FigureBook,
  name: TableName,
  { branch, which, several, below }: MarginAsked,
  cells: readonly Own[],
): Own {
  const amount = branch.amounts[which];
  const parts = cells.flatMap(({ places }) => places);
  if (!several) {
    // What the rows of the table add up to is entered there.
    if (branch.code !== 'total') enterSum(book, { whole: below, parts });
    return { amount, places: below };
  }
  const own = `${name}/${branch.code}`;
  const mentions = cells.reduce((sum, cell) => sum + cell.amount.mentions, 0);
  const entry = { value: mentions, persons: amount.persons, sensitive: branch.sensitive };
  const place = enterFigure(book, `${own}@${which}`, entry);
  enterSum(book, { whole: [place], parts });
  bindMentions(book, `${own}@${which}`, { whole: below, mentions: [place] });
  return { amount: { reports: amount.reports, mentions }, places: [place], beside: below };
}

function amountsOf({ groups, by }: Crossing, which: Which): ReadonlyMap<string, Amount> {
  const found = groups[which].filter((group) => group.by === by);
  return new Map(found.map((group) => [`${group.parent ?? 'none'}.${group.code ?? 'none'}`, group]));
}
