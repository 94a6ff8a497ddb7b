import type { Lists } from '../contract/administration.ts';
import { nothing } from '../figures/amount.ts';
import type { Both, Which } from '../figures/branch.ts';
import { type Entry, enterSum, type FigureBook } from '../figures/figure-book.ts';
import { choosesSensitive, linesOf } from './dimension-rows.ts';
import { type Counts, isSparse, type LineAt } from './own-cells.ts';
import { askedShapes, isIn, type OwnCount, type OwnShape, shapeKey } from './own-counts.ts';
import { nameOf, type Side } from './own-figures.ts';
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
    const whole = gridOf(from, shape);
    for (const which of periods) {
      const shown = from.count.tables.some(
        (table) => shapeKey(table) === shapeKey(shape) && !isSparse(from.counts[which], table),
      );
      const grid = shape.columns === null || shown ? whole : { ...whole, columns: [all] };
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
}

const all: GridLine = { side: null, level: 0, code: null, below: null, sensitive: false };

function gridOf({ counts, lists }: From, shape: OwnShape): Grid {
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

function sidesOf({ rows, columns }: OwnShape, row: GridLine, column: GridLine): readonly Side[] {
  const own: Side = { dimension: rows, code: row.side };
  return columns === null ? [own] : [own, { dimension: columns, code: column.side }];
}

/** Enters the part of each figure, and that they add up as the figures do. */
function enterPart({ count, counts, lists, book }: From, { grid, which, shape }: Part, part: number): Places {
  const { cut } = counts.now;
  const chosen = cut.some((filters, index) => isIn(part, index) && choosesSensitive(filters, lists));
  const places = new Map<string, number>();
  for (const row of grid.rows) {
    for (const column of grid.columns) {
      const sides = sidesOf(shape, row, column);
      if (!mayHold(part, sides, cut)) continue;
      const at: LineAt = {
        ...{ level: row.level, row: row.code, below: row.below },
        ...{ split: column.level > 0, column: column.code },
      };
      const { mentions, persons } = counts[which].at(shape, `part-${part}`, at) ?? nothing;
      const sensitive = chosen || row.sensitive || column.sensitive;
      const name = nameOf(book, { of: count.of, sides, group: `part-${part}`, which }, cut);
      places.set(key(row, column), enterUnseen(book, name, { value: mentions, persons, sensitive }));
    }
  }
  const found = (lines: readonly (readonly [GridLine, GridLine])[]) =>
    lines.flatMap(([row, column]) => places.get(key(row, column)) ?? []);
  for (const row of grid.rows)
    addUp(
      book,
      found([[row, all]]),
      found(grid.columns.filter(({ level }) => level > 0).map((column) => [row, column])),
    );
  for (const column of grid.columns)
    for (const { whole, parts } of families(grid.rows))
      addUp(book, found([[whole, column]]), found(parts.map((each) => [each, column])));
  return places;
}

function families(rows: readonly GridLine[]) {
  const top = rows.filter(({ level }) => level === 1);
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
    for (const column of grid.columns) {
      groups.forEach((group, index) => {
        const name = nameOf(book, { of: count.of, sides: sidesOf(shape, row, column), group, which }, cut);
        const whole = book.places.get(name);
        if (whole === undefined) return;
        const fitting = entered.filter(({ part }) => group === 'all' || isIn(part, index - 1));
        addUp(
          book,
          [whole],
          fitting.flatMap(({ places }) => places.get(key(row, column)) ?? []),
        );
      });
    }
  }
}

function addUp(book: FigureBook, whole: readonly number[], parts: readonly number[]): void {
  if (whole.length === 0 || parts.some((part) => whole.includes(part))) return;
  enterSum(book, { whole, parts });
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
