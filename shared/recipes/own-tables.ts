import type { Lists } from '../contract/administration.ts';
import { type Amount, nothing } from '../figures/amount.ts';
import { bindShownMentions, bindToReports } from '../figures/bind-to-reports.ts';
import type { Both, Which } from '../figures/branch.ts';
import { enterFigure, type FigureBook, type LaidCell, type LaidRow, type LaidTable } from '../figures/figure-book.ts';
import { nameBeside } from '../figures/figure-name.ts';
import { percentage } from '../figures/percentage.ts';
import type { PeriodCounts } from '../figures/period-counts.ts';
import { figureWords } from '../text/figures.ts';
import { addUp, addUpReports } from './add-up.ts';
import { bindChoice, bindToFixed } from './bind-categories.ts';
import { choosesSensitive, type Line, linesOf } from './dimension-rows.ts';
import { manyOfOne, withRowsBelow } from './dimensions.ts';
import { linkParts } from './link-parts.ts';
import { type Counts, countsOf, isSparse } from './own-cells.ts';
import { columnHeads } from './own-column-heads.ts';
import type { OwnCount } from './own-counts.ts';
import { definitionOf, ownTableName } from './own-definition.ts';
import { countsAgain, nameOf, reportsNameOf, type Side } from './own-figures.ts';
import type { OwnTable } from './recipe-content.ts';

/**
 * The own tables of a recipe, laid out after the standard ones; their figures are entered in the same book. What one table
 * chooses and another does not is bound to both, so that nothing hidden can be worked out by laying them side by side.
 */
export function ownTables(counts: Both<PeriodCounts>, lists: Lists, book: FigureBook): readonly LaidTable[] {
  const all = (counts.now.own ?? []).map((now) => {
    const before = counts.before.own?.find(({ of }) => of === now.of);
    return {
      count: now,
      counts: { now: countsOf(now), before: countsOf(before ?? { ...now, cells: [] }) },
      lists,
      book,
    };
  });
  const laid = all.flatMap((from) => from.count.tables.map((table) => layTable(table, from)));
  // Not before every table has entered what it shows: what is only a link must not take its place.
  for (const { link } of laid) link();
  for (const from of all) {
    linkParts(from);
    bindToFixed(from.book, from.count.of);
  }
  return laid.map(({ table }) => table);
}

/** What is needed to lay out tables about one kind of reports. */
export interface OwnFrom {
  readonly count: OwnCount;
  readonly counts: Both<Counts>;
  readonly lists: Lists;
  readonly book: FigureBook;
}

/** A row as it is laid out: a line, or one below it, or all rows together. */
interface Row {
  readonly code: string;
  readonly level: 0 | 1 | 2;
  readonly label: Line['label'];
  readonly sensitive: boolean;
  readonly row: string | null;
  readonly below: string | null;
  readonly side: string | null;
}

interface Column {
  readonly code: string;
  readonly label: Line['label'];
  readonly sensitive: boolean;
  readonly column: string | null;
}

interface Laying extends OwnFrom {
  readonly table: OwnTable;
  readonly rows: readonly Row[];
  /** Empty where the table has no columns of its own. */
  readonly columns: readonly Column[];
  /** Its reports are about youth or a sensitive subject. */
  readonly sensitive: boolean;
  /** Periods in which too few reports are spread over its cells. */
  readonly closed: ReadonlySet<Which>;
}

const total: Row = {
  ...{ code: 'total', level: 0, label: figureWords['figures.row.total'], sensitive: false },
  ...{ row: null, below: null, side: null },
};

interface Laid {
  readonly table: LaidTable;
  /** Binds what the table counts more often than once to the reports themselves. */
  readonly link: () => void;
}

function layTable(table: OwnTable, from: OwnFrom): Laid {
  const periods: readonly Which[] = table.before ? ['now', 'before'] : ['now'];
  const laying: Laying = {
    ...from,
    table,
    rows: [total, ...rowsOf(table, from)],
    columns: columnsIn(table, from),
    sensitive: choosesSensitive(table.filters, from.lists),
    closed: new Set(periods.filter((which) => isSparse(from.counts[which], table))),
  };
  const entered = new Map(periods.map((which) => [which, enterAll(laying, which)]));
  const rows = laying.rows.map((row): LaidRow => {
    const cells = periods.flatMap((which) => cellsOf(laying, row, { which, places: entered.get(which) ?? new Map() }));
    return { code: row.code, level: row.level, label: { nl: row.label.nl, en: row.label.en }, cells };
  });
  const columns = periods.flatMap((which) => columnHeads(laying, which));
  const definition = definitionOf(table, from.lists);
  return {
    table: { name: ownTableName(table), title: table.title, definition, columns, rows },
    link: () => {
      for (const which of periods) {
        linkToReports(laying, which);
        bindCategories(laying, which);
      }
    },
  };
}

function rowsOf(table: OwnTable, { counts, lists }: OwnFrom): readonly Row[] {
  const withBelow = table.below && withRowsBelow.has(table.rows);
  const cells = { now: counts.now.side(table, 'rows'), before: table.before ? counts.before.side(table, 'rows') : [] };
  return linesOf(table.rows, { lists, cells, withBelow }).flatMap(({ below, ...line }): Row[] => [
    { ...line, level: 1, below: null, side: line.code },
    ...below.map((part): Row => ({ ...part, level: 2, row: line.row, side: `${line.code}/${part.code}` })),
  ]);
}

function columnsIn(table: OwnTable, { counts, lists }: OwnFrom): readonly Column[] {
  if (table.columns === null) return [];
  const cells = {
    now: counts.now.side(table, 'columns'),
    before: table.before ? counts.before.side(table, 'columns') : [],
  };
  return linesOf(table.columns, { lists, cells, withBelow: false }).map(({ code, label, sensitive, row }) => {
    return { code, label, sensitive, column: row };
  });
}

/** Places in the book by row and column; the column of all is empty. */
type Places = ReadonlyMap<string, number>;

function enterAll(laying: Laying, which: Which): Places {
  const { rows, columns, book, closed } = laying;
  const places = new Map<string, number>();
  const at = (row: Row, column?: Column) => places.get(placeKey(row, column));
  for (const row of rows)
    for (const column of shownColumns(laying, row, which)) enterCell(laying, { row, column, which }, places);
  const found = (cells: readonly (number | undefined)[]) => cells.flatMap((place) => place ?? []);
  for (const row of rows) addUp(book, found([at(row)]), found(columns.map((column) => at(row, column))));
  for (const column of closed.has(which) ? [undefined] : [undefined, ...columns]) {
    for (const { whole, parts } of families(rows))
      addUp(book, found([at(whole, column)]), found(parts.map((part) => at(part, column))));
  }
  const reportsAt = (row: Row, column?: Column) => places.get(reportsKey(placeKey(row, column)));
  const top = rows.filter(({ level }) => level === 1);
  addUpReports(book, laying.table, {
    whole: found([reportsAt(total)]),
    down: found(top.map((row) => reportsAt(row))),
    across: found(columns.map((column) => reportsAt(total, column))),
  });
  return places;
}

/** What a table chooses and what another shows row by row are bound: a choice of two acts is what stands in both rows. */
function bindCategories(laying: Laying, which: Which): void {
  const { book, table, rows, columns } = laying;
  for (const row of rows) {
    for (const column of [undefined, ...columns]) {
      const sides = sidesOf(laying, { row, column });
      bindChoice(book, { of: laying.count.of, sides, which, filters: table.filters });
    }
  }
}

/** Each row with those that add up to it. */
function families(rows: readonly Row[]): readonly { readonly whole: Row; readonly parts: readonly Row[] }[] {
  const top = rows.filter(({ level }) => level === 1);
  const below = top.map((whole) => ({
    whole,
    parts: rows.filter(({ level, side }) => level === 2 && side?.startsWith(`${whole.code}/`) === true),
  }));
  return [...rows.filter(({ level }) => level === 0).map((whole) => ({ whole, parts: top })), ...below];
}

function placeKey({ side, level }: Row, column: Column | undefined): string {
  return `${level}/${side ?? ''} ${column?.code ?? ''}`;
}

interface At {
  readonly row: Row;
  readonly column: Column | undefined;
  readonly which: Which;
}

function sidesOf({ table }: Laying, { row, column }: Pick<At, 'row' | 'column'>): readonly Side[] {
  const rows: Side = { dimension: table.rows, code: row.side };
  return table.columns === null ? [rows] : [rows, { dimension: table.columns, code: column?.code ?? null }];
}

function reportsNameIn({ count, book, table, counts }: Laying, sides: readonly Side[], which: Which): string {
  return reportsNameOf(book, { of: count.of, sides, group: counts.now.groupOf(table), which }, counts.now.cut);
}

function nameIn({ count, book, table, counts }: Laying, sides: readonly Side[], which: Which): string {
  return nameOf(book, { of: count.of, sides, group: counts.now.groupOf(table), which }, counts.now.cut);
}

/**
 * All rows of a field of which a report may have several together are more than the reports: by how much nobody is shown, only
 * that it is not less than 0. And none of them is more than the reports.
 */
function linkToReports(laying: Laying, which: Which): void {
  for (const row of laying.rows) {
    for (const column of [undefined, ...laying.columns]) {
      const sides = sidesOf(laying, { row, column });
      if (countsAgain(sides)) linkLine(laying, { row, column, which }, sides);
    }
  }
}

function linkLine(laying: Laying, at: At, sides: readonly Side[]): void {
  const { book, table, rows, columns } = laying;
  const { row, column, which } = at;
  const name = nameIn(laying, sides, which);
  const [place, whole] = [book.places.get(name), book.places.get(reportsNameIn(laying, sides, which))];
  if (place === undefined || whole === undefined || place === whole) return;
  bindShownMentions(book, name, { whole: [whole], mentions: [place] });
  const rowOf = (cell: Omit<At, 'which'>, code: string) => {
    const found = book.places.get(nameIn(laying, sidesOf(laying, cell), which));
    const { reports } = amountOf(laying, { ...cell, which });
    return found === undefined ? [] : [{ place: found, reports, code }];
  };
  if (row.level === 0 && manyOfOne.has(table.rows)) {
    const down = rows.filter(({ level }) => level === 1).flatMap((each) => rowOf({ row: each, column }, each.code));
    bindToReports(book, nameBeside(name, '/rows'), { whole: [whole], rows: down });
  }
  if (column === undefined && table.columns !== null && manyOfOne.has(table.columns)) {
    const across = columns.flatMap((each) => rowOf({ row, column: each }, each.code));
    bindToReports(book, nameBeside(name, '/columns'), { whole: [whole], rows: across });
  }
}

/** Enters a figure; where it counts reports again, and their number is shown, that too. */
function enterCell(laying: Laying, at: At, places: Map<string, number>): void {
  const { book, table } = laying;
  const { mentions, persons, reports } = amountOf(laying, at);
  const sides = sidesOf(laying, at);
  const sensitive = laying.sensitive || at.row.sensitive || at.column?.sensitive === true;
  const key = placeKey(at.row, at.column);
  places.set(key, enterFigure(book, nameIn(laying, sides, at.which), { value: mentions, persons, sensitive }));
  if (table.counted === 'mentions' || !countsAgain(sides)) return;
  const name = reportsNameIn(laying, sides, at.which);
  places.set(reportsKey(key), enterFigure(book, name, { value: reports, persons, sensitive }));
}

function reportsKey(key: string): string {
  return `${key} reports`;
}

function amountOf({ counts, table }: Laying, { row, column, which }: At): Amount {
  const { level, row: code, below } = row;
  const found = counts[which].at(table, counts[which].groupOf(table), {
    ...{ level, row: code, below },
    ...{ split: column !== undefined, column: column?.column ?? null },
  });
  return found ?? nothing;
}

/** The sums of a row and of a column are shown also where what lies between them is closed. */
function shownColumns({ columns, closed }: Laying, row: Row, which: Which): readonly (Column | undefined)[] {
  return closed.has(which) && row.level > 0 ? [undefined] : [undefined, ...columns];
}

function cellsOf(laying: Laying, row: Row, { which, places }: { which: Which; places: Places }): readonly LaidCell[] {
  const { table, columns, book } = laying;
  const figureAt = (of: Row, column?: Column) => {
    const key = placeKey(of, column);
    return places.get(reportsKey(key)) ?? places.get(key);
  };
  const cell = (column?: Column): LaidCell => {
    const figure = figureAt(row, column);
    if (figure === undefined) return { value: null, from: [], closed: true };
    const value = amountOf(laying, { row, column, which })[table.counted];
    // What is another number than the figure follows from it, and is not that figure itself.
    return { value, from: value === book.figures[figure]?.value ? [figure] : [figure, figure] };
  };
  const all = cell();
  const whole = amountOf(laying, { row: total, column: undefined, which })[table.counted];
  const base = figureAt(total) ?? -1;
  const share: LaidCell = { value: percentage(all.value ?? 0, whole), from: [...all.from, base] };
  return [all, ...(table.shares ? [share] : []), ...columns.map(cell)];
}
