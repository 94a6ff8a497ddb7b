import type { Lists } from '../contract/administration.ts';
import type { FigureColumn } from '../contract/evaluation.ts';
import { type Amount, nothing } from '../figures/amount.ts';
import type { Both, Which } from '../figures/branch.ts';
import {
  enterFigure,
  enterSum,
  enterUnpublished,
  type FigureBook,
  type LaidCell,
  type LaidRow,
  type LaidTable,
} from '../figures/figure-book.ts';
import { inBoth } from '../figures/in-both.ts';
import { percentage } from '../figures/percentage.ts';
import type { PeriodCounts } from '../figures/period-counts.ts';
import { figureWords } from '../text/figures.ts';
import { ownTableWords } from '../text/own-tables.ts';
import { choosesSensitive, type Line, linesOf } from './dimension-rows.ts';
import { manyOfOne, withRowsBelow } from './dimensions.ts';
import { linkParts } from './link-parts.ts';
import { type Counts, countsOf, isSparse } from './own-cells.ts';
import type { OwnCount } from './own-counts.ts';
import { definitionOf, ownTableName } from './own-definition.ts';
import { nameOf, type Side } from './own-figures.ts';
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
  for (const from of all) linkParts(from);
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
      for (const which of periods) linkToReports(laying, which);
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
    for (const column of shownColumns(laying, row, which))
      places.set(placeKey(row, column), enterCell(laying, { row, column, which }));
  const found = (cells: readonly (number | undefined)[]) => cells.flatMap((place) => place ?? []);
  for (const row of rows)
    enterSum(book, { whole: found([at(row)]), parts: found(columns.map((column) => at(row, column))) });
  for (const column of closed.has(which) ? [undefined] : [undefined, ...columns]) {
    for (const { whole, parts } of families(rows))
      enterSum(book, { whole: found([at(whole, column)]), parts: found(parts.map((part) => at(part, column))) });
  }
  return places;
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

function nameIn({ count, book, table, counts }: Laying, sides: readonly Side[], which: Which): string {
  return nameOf(book, { of: count.of, sides, group: counts.now.groupOf(table), which }, counts.now.cut);
}

/**
 * All rows of a field of which a report may have several together are more than the reports: by how much nobody is shown, only
 * that it is not less than 0.
 */
function linkToReports(laying: Laying, which: Which): void {
  const { book, rows, columns } = laying;
  for (const row of rows) {
    for (const column of [undefined, ...columns]) {
      const sides = sidesOf(laying, { row, column });
      const name = nameIn(laying, sides, which);
      const fixed = nameIn(
        laying,
        sides.filter(({ code }) => code !== null),
        which,
      );
      const [place, whole] = [book.places.get(name), book.places.get(fixed)];
      if (place === undefined || whole === undefined || place === whole) continue;
      const more = enterUnpublished(book, `${ownPart(name)}+@${which}`, { whole: [whole], parts: [place] });
      enterSum(book, { whole: [whole, more], parts: [place] });
    }
  }
}

function ownPart(name: string): string {
  return name.slice(0, name.lastIndexOf('@'));
}

function enterCell(laying: Laying, at: At): number {
  const { book } = laying;
  const { mentions, persons } = amountOf(laying, at);
  const name = nameIn(laying, sidesOf(laying, at), at.which);
  const sensitive = laying.sensitive || at.row.sensitive || at.column?.sensitive === true;
  return enterFigure(book, name, { value: mentions, persons, sensitive });
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
  const { table, columns } = laying;
  const cell = (column?: Column): LaidCell => {
    const place = places.get(placeKey(row, column));
    if (place === undefined) return { value: null, from: [], closed: true };
    // What is shown of a field with several rows a report follows from the figure, and is not that figure itself.
    const isFigure = table.counted === 'mentions' || (table.counted === 'reports' && !hasSeveral(table));
    const value = amountOf(laying, { row, column, which })[table.counted];
    return { value, from: isFigure ? [place] : [place, place] };
  };
  const all = cell();
  const whole = amountOf(laying, { row: total, column: undefined, which })[table.counted];
  const base = places.get(placeKey(total, undefined)) ?? -1;
  const share: LaidCell = { value: percentage(all.value ?? 0, whole), from: [...all.from, base] };
  return [all, ...(table.shares ? [share] : []), ...columns.map(cell)];
}

function hasSeveral({ rows, columns }: OwnTable): boolean {
  return manyOfOne.has(rows) || (columns !== null && manyOfOne.has(columns));
}

function columnHeads({ table, columns }: Laying, which: Which): readonly FigureColumn[] {
  const head = (key: string, unit: FigureColumn['unit'], label: Line['label']): FigureColumn => ({
    ...{ key: `${which}-${key}`, period: which, unit, nl: label.nl, en: label.en },
  });
  const counted = {
    reports: figureWords[`figures.column.${which}-reports`],
    mentions: figureWords[`figures.column.${which}-mentions`],
    persons: ownTableWords[`own.column.${which}-persons`],
  }[table.counted];
  const before = (label: Line['label']) => ({
    nl: inBoth(ownTableWords['own.column.before'], { column: label.nl }).nl,
    en: inBoth(ownTableWords['own.column.before'], { column: label.en }).en,
  });
  return [
    head(table.counted, 'count', counted),
    ...(table.shares ? [head('share', 'percent', figureWords[`figures.column.${which}-share`])] : []),
    ...columns.map(({ code, label }) =>
      head(`${table.counted}.${code}`, 'count', which === 'now' ? label : before(label)),
    ),
  ];
}
