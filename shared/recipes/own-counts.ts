import type { Amount } from '../figures/amount.ts';
import { type Dimension, type OwnBase, withRowsBelow } from './dimensions.ts';
import type { OwnTable } from './recipe-content.ts';
import { filterings } from './recipe-faults.ts';

/** A way in which reports are split up: in rows, and where that is asked in columns. `below`: rows below a row too. */
export interface OwnShape {
  readonly rows: Dimension;
  readonly columns: Dimension | null;
  readonly below: boolean;
}

/**
 * Of which reports a line is counted: `all` of them, those of a filtering (`filtering-0`), or a part: those that fit some
 * filterings and no other (`part-5` fits the first and the third).
 */
export type OwnGroup = 'all' | `filtering-${number}` | `part-${number}`;

/** A counted line of a shape. */
export interface OwnCell extends Amount {
  /** `shapeKey` of its shape. */
  readonly shape: string;
  readonly group: string;
  /** 0: all rows together; 1: a row; 2: a row below a row. */
  readonly level: number;
  /** Null where it was not filled in, and where all rows are counted together. */
  readonly row: string | null;
  readonly below: string | null;
  /** False where all columns are counted together. */
  readonly split: boolean;
  readonly column: string | null;
}

/** What is counted for the own tables about one kind of reports. */
export interface OwnCount {
  readonly of: OwnBase;
  readonly tables: readonly OwnTable[];
  readonly cells: readonly OwnCell[];
}

/** A shape by name. */
export function shapeKey({ rows, columns }: Pick<OwnShape, 'rows' | 'columns'>): string {
  return `${rows}/${columns ?? ''}`;
}

/**
 * What must be counted for the own tables of one kind of reports: their shapes, and those of the fields by which they choose
 * reports, so that a part that was chosen is bound to the table in which it is a row.
 */
export function askedShapes(tables: readonly OwnTable[]): readonly OwnShape[] {
  const own = tables.map(({ rows, columns, below }) => ({ rows, columns, below: below && withRowsBelow.has(rows) }));
  const chosenBy = filterings(tables).flatMap((filters) =>
    filters.map(({ by }) => ({ rows: by, columns: null, below: false })),
  );
  const found = new Map<string, OwnShape>();
  for (const shape of [...own, ...chosenBy]) {
    const key = shapeKey(shape);
    found.set(key, { ...shape, below: shape.below || found.get(key)?.below === true });
  }
  return [...found.values()];
}

/** True when a part is of reports that fit a filtering. */
export function isIn(part: number, filtering: number): boolean {
  return Math.floor(part / 2 ** filtering) % 2 === 1;
}
