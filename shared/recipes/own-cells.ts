import type { Amount } from '../figures/amount.ts';
import type { Dimension } from './dimensions.ts';
import { type OwnCell, type OwnCount, type OwnGroup, shapeKey } from './own-counts.ts';
import type { OwnFilter } from './recipe-content.ts';
import { filteringKey, filterings } from './recipe-faults.ts';

/** A way of splitting up. */
interface Shape {
  readonly rows: Dimension;
  readonly columns: Dimension | null;
}

/** Which line of a shape. */
export type LineAt = Pick<OwnCell, 'level' | 'row' | 'below' | 'split' | 'column'>;

/** What one period counts, to be looked up. */
export interface Counts {
  /** The filterings of all tables about these reports, in the order of their numbers. */
  readonly cut: readonly (readonly OwnFilter[])[];
  /** The group of reports that a table is about. */
  groupOf(table: { readonly filters: readonly OwnFilter[] }): OwnGroup;
  at(shape: Shape, group: OwnGroup, line: LineAt): Amount | undefined;
  /** The lines of the rows, or those of the columns as if they were rows, of the reports that the table is about. */
  side(shape: Shape & { readonly filters: readonly OwnFilter[] }, which: 'rows' | 'columns'): readonly OwnCell[];
  /** Those of all reports. */
  sideOfAll(shape: Shape, which: 'rows' | 'columns'): readonly OwnCell[];
}

/**
 * From how many reports a cell, on average, a table with columns is shown. Below that nearly all would be hidden, and to
 * prove so takes long.
 */
const leastPerCell = 5;

/** True when the reports of a table are too few for its cells: then only its sums are shown. */
export function isSparse(
  counts: Counts,
  table: Shape & { readonly filters: readonly OwnFilter[]; readonly below: boolean },
): boolean {
  if (table.columns === null) return false;
  const rows = counts
    .side(table, 'rows')
    .filter(({ level, mentions }) => mentions > 0 && level === (table.below ? 2 : 1));
  const columns = counts.side(table, 'columns').filter(({ mentions }) => mentions > 0);
  const line = { level: 0, row: null, below: null, split: false, column: null };
  const all = counts.at(table, counts.groupOf(table), line)?.mentions ?? 0;
  return all < leastPerCell * Math.max(1, rows.length) * Math.max(1, columns.length);
}

/** Lookups by line in what was counted. */
export function countsOf({ tables, cells }: Pick<OwnCount, 'tables' | 'cells'>): Counts {
  const cut = filterings(tables);
  const keys = cut.map(filteringKey);
  const known = new Map(cells.map((cell) => [cellKey(cell.shape, cell.group, cell), cell]));
  const groupOf: Counts['groupOf'] = ({ filters }) => {
    const number = keys.indexOf(filteringKey(filters));
    return number < 0 ? 'all' : `filtering-${number}`;
  };
  const sideIn = (shape: Shape, group: OwnGroup, which: 'rows' | 'columns') => {
    const own = cells.filter((cell) => cell.shape === shapeKey(shape) && cell.group === group);
    if (which === 'rows') return own.filter(({ level, split }) => level > 0 && !split);
    return own
      .filter(({ level, split }) => level === 0 && split)
      .map((cell) => ({ ...cell, level: 1, row: cell.column, column: null, split: false }));
  };
  return {
    cut,
    groupOf,
    at: (shape, group, line) => known.get(cellKey(shapeKey(shape), group, line)),
    side: (shape, which) => sideIn(shape, groupOf(shape), which),
    sideOfAll: (shape, which) => sideIn(shape, 'all', which),
  };
}

function cellKey(shape: string, group: string, { level, row, below, split, column }: LineAt): string {
  return JSON.stringify([shape, group, level, row, below, split, column]);
}
