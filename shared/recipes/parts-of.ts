import { manyOfOne } from './dimensions.ts';
import { isIn } from './own-counts.ts';
import { type Side, topOf } from './own-figures.ts';
import type { OwnFilter } from './recipe-content.ts';

type Filtering = readonly OwnFilter[];

/**
 * The parts into which filterings cut all reports: their numbers, a bit for each filtering that fits. A part of which everybody
 * knows that no report is in it is left out: who fits the one fits the other, or never fits both.
 */
export function partsOf(cut: readonly Filtering[]): readonly number[] {
  const all = Array.from({ length: 2 ** cut.length }, (_, part) => part);
  return all.filter((part) =>
    cut.every((filtering, index) =>
      cut.every((other, at) => index === at || !isIn(part, index) || mayStand(filtering, other, isIn(part, at))),
    ),
  );
}

/** Whether reports in a row of some fields may be in a part. */
export function mayHold(part: number, sides: readonly Side[], cut: readonly Filtering[]): boolean {
  const rows = sides.flatMap(({ dimension, code }): Row[] => (code === null ? [] : [{ dimension, code: topOf(code) }]));
  return cut.every((filtering, index) => (isIn(part, index) ? !excludes(rows, filtering) : !fulfils(rows, filtering)));
}

interface Row {
  readonly dimension: string;
  readonly code: string;
}

/** A report has one act: in the row of one it does not fit a filtering by another. */
function excludes(rows: readonly Row[], filtering: Filtering): boolean {
  return filtering.some(
    ({ by, codes }) =>
      !manyOfOne.has(by) && rows.some(({ dimension, code }) => dimension === by && !codes.includes(code)),
  );
}

function fulfils(rows: readonly Row[], filtering: Filtering): boolean {
  return filtering.every(({ by, codes }) =>
    rows.some(({ dimension, code }) => dimension === by && codes.includes(code)),
  );
}

function mayStand(filtering: Filtering, other: Filtering, fits: boolean): boolean {
  if (!fits)
    return !other.every(({ by, codes }) =>
      filtering.some((own) => own.by === by && own.codes.every((code) => codes.includes(code))),
    );
  return !filtering.some(
    ({ by, codes }) =>
      !manyOfOne.has(by) && other.some((each) => each.by === by && !each.codes.some((code) => codes.includes(code))),
  );
}
