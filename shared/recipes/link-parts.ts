import type { Lists } from '../contract/administration.ts';
import { nothing } from '../figures/amount.ts';
import { bindShownMentions } from '../figures/bind-to-reports.ts';
import type { Both, Which } from '../figures/branch.ts';
import type { Entry, FigureBook } from '../figures/figure-book.ts';
import { nameBeside } from '../figures/figure-name.ts';
import { addUp, addUpReports } from './add-up.ts';
import { bindPart, choicesOf } from './bind-part.ts';
import { choosesSensitive, linesOf } from './dimension-rows.ts';
import { type Dimension, manyOfOne } from './dimensions.ts';
import { type Counts, isSparse, type LineAt } from './own-cells.ts';
import { askedShapes, isIn, type OwnCount, type OwnShape, shapeKey } from './own-counts.ts';
import { countsAgain, nameOf, reportsNameOf, type Side } from './own-figures.ts';
import { mayHold, partsOf } from './parts-of.ts';

interface From {
  readonly count: OwnCount;
  readonly counts: Both<Counts>;
  readonly lists: Lists;
  readonly book: FigureBook;
}

/**
 * What a table chooses and what it leaves are together what another table shows: whoever lays them side by side works out the
 * rest. So each figure is cut into the parts that the choices of all tables make of it. Nobody is shown a part, and a small
 * one is protected like a hidden figure.
 */
export function linkParts(from: From): void {
  const { cut } = from.counts.now;
  if (cut.length === 0) return;
  const periods: readonly Which[] = from.count.tables.some(({ before }) => before) ? ['now', 'before'] : ['now'];
  const parts = partsOf(cut);
  for (const shape of askedShapes(from.count.tables)) {
    const whole = linesOfShape(from, shape);
    for (const which of periods) {
      const shown = from.count.tables.some(
        (table) => shapeKey(table) === shapeKey(shape) && !isSparse(from.counts[which], table),
      );
      const grid = { ...whole, crossed: shown };
      const entered = parts.map((part) => ({ part, places: enterPart(from, { grid, which, shape }, part) }));
      bindParts(from, { grid, which, shape }, entered);
    }
  }
}

/** A row or a column, or all of them together (`side` null). */
interface GridLine {
  readonly side: string | null;
  readonly level: number;
  readonly code: string | null;
  readonly below: string | null;
  readonly sensitive: boolean;
}

interface Grid {
  readonly rows: readonly GridLine[];
  /** Only that of all where the shape has no columns. */
  readonly columns: readonly GridLine[];
  /** Whether rows are crossed with columns: a table that is too thin for its cells shows only what they add up to. */
  readonly crossed: boolean;
}

const all: GridLine = { side: null, level: 0, code: null, below: null, sensitive: false };

function linesOfShape({ counts, lists }: From, shape: OwnShape): Omit<Grid, 'crossed'> {
  const lines = (side: 'rows' | 'columns', dimension: OwnShape['rows'], withBelow: boolean) => {
    const cells = { now: counts.now.sideOfAll(shape, side), before: counts.before.sideOfAll(shape, side) };
    return linesOf(dimension, { lists, cells, withBelow }).flatMap((line): GridLine[] => [
      { side: line.code, level: 1, code: line.row, below: null, sensitive: line.sensitive },
      ...line.below.map(({ code, below, sensitive }) => {
        return { side: `${line.code}/${code}`, level: 2, code: line.row, below, sensitive };
      }),
    ]);
  };
  return {
    rows: [all, ...lines('rows', shape.rows, shape.below)],
    columns: [all, ...(shape.columns === null ? [] : lines('columns', shape.columns, false))],
  };
}

interface Part {
  readonly grid: Grid;
  readonly which: Which;
  readonly shape: OwnShape;
}

type Places = ReadonlyMap<string, number>;

function key(row: GridLine, column: GridLine): string {
  return `${row.side ?? ''} ${column.side ?? ''}`;
}

function reportsKey(row: GridLine, column: GridLine): string {
  return `${key(row, column)} reports`;
}

function sidesOf({ rows, columns }: OwnShape, row: GridLine, column: GridLine): readonly Side[] {
  const own: Side = { dimension: rows, code: row.side };
  return columns === null ? [own] : [own, { dimension: columns, code: column.side }];
}

/** Where the figures of a part stand in the book, by row and column, and how many reports are in each. */
interface EnteredPart {
  readonly part: number;
  readonly places: Places;
  readonly reportsAt: ReadonlyMap<number, number>;
}

/** Enters the part of each figure, and that they add up as the figures do. */
function enterPart(from: From, asked: Part, part: number): Places {
  const entered = enterFigures(from, asked, part);
  addUpFigures(from.book, asked, entered);
  addUpReportsOf(from.book, asked, entered);
  bindNames(from, asked, entered);
  return entered.places;
}

function enterFigures({ count, counts, lists, book }: From, { grid, which, shape }: Part, part: number): EnteredPart {
  const { cut } = counts.now;
  const chosen = cut.some((filters, index) => isIn(part, index) && choosesSensitive(filters, lists));
  const places = new Map<string, number>();
  const reportsAt = new Map<number, number>();
  for (const row of grid.rows) {
    for (const column of columnsOf(grid, row)) {
      const sides = sidesOf(shape, row, column);
      if (!mayHold(part, sides, cut)) continue;
      const at: LineAt = {
        ...{ level: row.level, row: row.code, below: row.below },
        ...{ split: column.level > 0, column: column.code },
      };
      const { mentions, persons, reports } = counts[which].at(shape, `part-${part}`, at) ?? nothing;
      const sensitive = chosen || row.sensitive || column.sensitive;
      const figure = { of: count.of, sides, group: `part-${part}`, which } as const;
      const name = nameOf(book, figure, cut);
      const place = enterUnseen(book, name, { value: mentions, persons, sensitive });
      places.set(key(row, column), place);
      reportsAt.set(place, reports);
      if (!countsAgain(sides)) continue;
      const whole = enterUnseen(book, reportsNameOf(book, figure, cut), { value: reports, persons, sensitive });
      places.set(reportsKey(row, column), whole);
      if (whole !== place) bindShownMentions(book, name, { whole: [whole], mentions: [place] });
    }
  }
  return { part, places, reportsAt };
}

function addUpFigures(book: FigureBook, { grid }: Part, { places }: EnteredPart): void {
  const found = (lines: readonly (readonly [GridLine, GridLine])[]) =>
    lines.flatMap(([row, column]) => places.get(key(row, column)) ?? []);
  for (const row of grid.crossed ? grid.rows : [all]) {
    const cells = topLines(grid.columns).map((column) => [row, column] as const);
    addUp(book, found([[row, all]]), found(cells));
  }
  for (const column of grid.crossed ? grid.columns : [all])
    for (const { whole, parts } of families(grid.rows))
      addUp(book, found([[whole, column]]), found(parts.map((each) => [each, column])));
}

/** The reports themselves, where they stand beside mentions. */
function addUpReportsOf(book: FigureBook, { grid, shape }: Part, { places }: EnteredPart): void {
  const found = (row: GridLine, column: GridLine) => places.get(reportsKey(row, column)) ?? [];
  addUpReports(book, shape, {
    whole: [found(all, all)].flat(),
    down: topLines(grid.rows).flatMap((row) => found(row, all)),
    across: topLines(grid.columns).flatMap((column) => found(all, column)),
  });
}

function bindNames({ count, counts, book }: From, { grid, which, shape }: Part, entered: EnteredPart): void {
  const { part, places, reportsAt } = entered;
  const { cut } = counts.now;
  for (const { dimension, whole, cells } of namingLines(grid, shape)) {
    const reports = places.get(reportsKey(...whole));
    if (reports === undefined) continue;
    const figure = { of: count.of, sides: sidesOf(shape, ...whole), group: `part-${part}`, which } as const;
    const rows = cells.flatMap(([row, column, code]) => {
      const place = places.get(key(row, column));
      return place === undefined || code === null ? [] : [{ place, code, reports: reportsAt.get(place) ?? 0 }];
    });
    const name = nameBeside(reportsNameOf(book, figure, cut), `/${dimension}`);
    bindPart(book, { reports, name, rows, choices: choicesOf(part, cut, dimension) });
  }
}

function topLines(lines: readonly GridLine[]): readonly GridLine[] {
  return lines.filter(({ level }) => level === 1);
}

interface NamingLine {
  readonly dimension: Dimension;
  /** Where all of them together stand. */
  readonly whole: readonly [GridLine, GridLine];
  readonly cells: readonly (readonly [GridLine, GridLine, string | null])[];
}

/** The rows, and the columns, of a field of which a report may name several: each time those that stand in one line. */
function namingLines({ rows, columns, crossed }: Grid, shape: OwnShape): readonly NamingLine[] {
  const down = (column: GridLine): NamingLine => ({
    dimension: shape.rows,
    whole: [all, column],
    cells: topLines(rows).map((row) => [row, column, row.side]),
  });
  const across = (dimension: Dimension, row: GridLine): NamingLine => ({
    dimension,
    whole: [row, all],
    cells: topLines(columns).map((column) => [row, column, column.side]),
  });
  const other = shape.columns;
  return [
    ...(manyOfOne.has(shape.rows) ? (crossed ? columns : [all]).map(down) : []),
    ...(other !== null && manyOfOne.has(other) ? (crossed ? rows : [all]).map((row) => across(other, row)) : []),
  ];
}

function columnsOf({ columns, crossed }: Grid, row: GridLine): readonly GridLine[] {
  return crossed || row.level === 0 ? columns : [all];
}

function families(rows: readonly GridLine[]) {
  const top = topLines(rows);
  return [
    { whole: all, parts: top },
    ...top.map((whole) => ({
      whole,
      parts: rows.filter(({ level, side }) => level === 2 && side?.startsWith(`${whole.side}/`) === true),
    })),
  ];
}

/** A figure is all its parts; that of a filtering those that fit it. Only what somebody is shown is bound. */
function bindParts(
  { count, counts, book }: From,
  { grid, which, shape }: Part,
  entered: readonly { readonly part: number; readonly places: Places }[],
): void {
  const { cut } = counts.now;
  const groups = ['all', ...cut.map((_, index) => `filtering-${index}` as const)] as const;
  for (const row of grid.rows) {
    for (const column of columnsOf(grid, row)) {
      const sides = sidesOf(shape, row, column);
      groups.forEach((group, index) => {
        const figure = { of: count.of, sides, group, which };
        const fitting = entered.filter(({ part }) => group === 'all' || isIn(part, index - 1));
        const bind = (name: string, at: string) => {
          const whole = book.places.get(name);
          const parts = fitting.flatMap(({ places }) => places.get(at) ?? []);
          if (whole !== undefined) addUp(book, [whole], parts);
        };
        bind(nameOf(book, figure, cut), key(row, column));
        if (countsAgain(sides)) bind(reportsNameOf(book, figure, cut), reportsKey(row, column));
      });
    }
  }
}

/** Enters a figure that nobody is shown, unless a table shows it. */
function enterUnseen({ thresholds, figures, places }: FigureBook, name: string, entry: Entry): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  const { smallest, smallestSensitive } = thresholds;
  const { value, persons, sensitive } = entry;
  const own = sensitive === true ? Math.max(smallest, smallestSensitive) : smallest;
  const place = figures.push({ value, persons, smallest: own, standing: 'unpublished' }) - 1;
  places.set(name, place);
  return place;
}
