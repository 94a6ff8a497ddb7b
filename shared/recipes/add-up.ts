import { enterSum, type FigureBook } from '../figures/figure-book.ts';
import { type Dimension, manyOfOne } from './dimensions.ts';

/** Enters that figures add up to one, unless it is one of them: then they say nothing of it. */
export function addUp(book: FigureBook, whole: readonly number[], parts: readonly number[]): void {
  if (whole.length === 0 || parts.some((part) => whole.includes(part)) || new Set(parts).size < parts.length) return;
  enterSum(book, { whole, parts });
}

/** The margins of a shape, as figures of reports. */
interface Margins {
  readonly whole: readonly number[];
  readonly down: readonly number[];
  readonly across: readonly number[];
}

/** Enters that reports add up: down the rows, and across the columns, of a field of which each report has one. */
export function addUpReports(
  book: FigureBook,
  { rows, columns }: { readonly rows: Dimension; readonly columns: Dimension | null },
  { whole, down, across }: Margins,
): void {
  if (columns !== null && !manyOfOne.has(columns)) addUp(book, whole, across);
  if (!manyOfOne.has(rows)) addUp(book, whole, down);
}
