import type { FigureRow, FigureTable } from '../contract/evaluation.ts';
import { type Figure, type Sum, sumOf } from './figure-system.ts';
import type { Mark } from './protect.ts';

/** From how few persons on a count is shown: at least 3, more where youth and sensitive subjects are concerned. */
export interface Thresholds {
  readonly smallest: number;
  readonly smallestSensitive: number;
}

/**
 * The figures of all tables of an evaluation, entered while the tables are laid out. They are protected together, since
 * tables share figures: the total of what was received stands in many.
 */
export interface FigureBook {
  readonly thresholds: Thresholds;
  readonly figures: Figure[];
  readonly sums: Sum[];
  readonly places: Map<string, number>;
  readonly known: Known;
}

/** What the rows of some tables are, where that follows from more than the lists. */
export interface Known {
  /** The organisations that are crossed by name; when absent those most reports are about. */
  readonly providers?: readonly string[];
  /** The names of the tables that are crossed; when absent those with enough reports. */
  readonly crossings?: readonly string[];
  /** The months of the periods; when absent those with reports. */
  readonly months?: Readonly<Record<'now' | 'before', readonly string[]>>;
}

/** A cell before it is known what is hidden: it is hidden when one of the figures it follows from is, or when it is closed. */
export interface LaidCell {
  readonly value: number | null;
  readonly from: readonly number[];
  readonly closed?: boolean;
}

export type LaidRow = Omit<FigureRow, 'cells'> & { readonly cells: readonly LaidCell[] };
export type LaidTable = Omit<FigureTable, 'rows'> & { readonly rows: readonly LaidRow[] };

export function newBook(thresholds: Thresholds, known: Known = {}): FigureBook {
  return { thresholds, figures: [], sums: [], places: new Map(), known };
}

/** A figure, whether it is about youth or a sensitive subject, and how dear it is to lose. */
export interface Entry {
  readonly value: number;
  readonly persons: number;
  readonly sensitive?: boolean;
  readonly weight?: number;
}

/** Enters a figure under a name and gives its place. What has the name already is the same figure. */
export function enterFigure(
  { thresholds, figures, places }: FigureBook,
  name: string,
  { value, persons, sensitive = false, weight = 1 }: Entry,
): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  const { smallest, smallestSensitive } = thresholds;
  const own = sensitive ? Math.max(smallest, smallestSensitive) : smallest;
  const place = figures.push({ value, persons, smallest: own, weight }) - 1;
  places.set(name, place);
  return place;
}

/** Enters a number, 0 or more, that nobody is shown and that names nobody: what reports do not say. */
export function enterUnnamed(book: FigureBook, name: string, value: number): number {
  return enterOfNobody(book, name, { value, standing: 'unpublished' });
}

/** Enters a number that names nobody and is reckoned with as known. */
export function enterKnown(book: FigureBook, name: string, value: number): number {
  return enterOfNobody(book, name, { value, standing: 'shown' });
}

function enterOfNobody(
  { figures, places }: FigureBook,
  name: string,
  said: { readonly value: number; readonly standing: 'unpublished' | 'shown' },
): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  const place = figures.push({ ...said, persons: Number.POSITIVE_INFINITY, smallest: 0 }) - 1;
  places.set(name, place);
  return place;
}

/** Enters that figures add up. Those that do not (a report may be counted in none of the parts) do not bind each other. */
export function enterSum({ figures, sums }: FigureBook, sum: Sum): void {
  if (sum.parts.length > 0 && sumOf(figures, sum.whole) === sumOf(figures, sum.parts)) sums.push(sum);
}

/** The table as it is shown: one mark for all that is hidden. */
export function filledIn(table: LaidTable, marks: readonly Mark[]): FigureTable {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const hidden = whyHidden(cell, marks) !== null;
        return { value: hidden ? null : cell.value, hidden };
      }),
    })),
  };
}

/** Why a cell is hidden, for the preview inside the office; null when it is shown. */
export function whyHidden({ from, closed = false }: LaidCell, marks: readonly Mark[]): Exclude<Mark, 'shown'> | null {
  const own = from.map((place) => marks[place]);
  if (own.includes('small')) return 'small';
  return closed || own.includes('for-another') ? 'for-another' : null;
}
