import type { Evaluation } from '../contract/evaluation.ts';
import { type LaidCell, whyHidden } from './figure-book.ts';
import { evaluationOf, type Ingredients, protectedTables } from './make-evaluation.ts';
import type { Mark } from './protect.ts';

/**
 * Why a cell holds no figure: `small`, too few persons stand behind it; `for-another`, a small one could be worked out from it;
 * `beside`, an earlier release would give one away with it; `base`, there are too few reports for a percentage or for days.
 */
export type WhyHidden = Exclude<Mark, 'shown'> | 'beside' | 'base';

/** A cell that holds no figure. */
export interface HiddenCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly why: WhyHidden;
}

/** An evaluation before it is released. */
export interface LookAtRelease {
  readonly evaluation: Evaluation;
  /** For inside the office only: it tells which figures are small. */
  readonly hidden: readonly HiddenCell[];
  /** How many small figures follow from it and earlier releases together, whatever it hides: released only when 0. */
  readonly exposed: number;
  /** Beside which earlier release they follow, by its place; the newest where it takes several together. Null when none do. */
  readonly exposedBeside: number | null;
}

/** What a release would hold, what it would hide and why, and whether it may be released. */
export function lookAtRelease(ingredients: Ingredients): LookAtRelease {
  const tables = protectedTables(ingredients);
  const alone = ingredients.beside ? tables.alone() : tables.marks;
  const hidden = tables.shown.flatMap(({ name: table, columns, rows }) =>
    rows.flatMap(({ code: row, cells }) =>
      cells.flatMap((cell, index) => {
        const why = whyOf(cell, tables.marks, alone);
        return why ? [{ table, row, column: columns[index]?.key ?? '', why }] : [];
      }),
    ),
  );
  const exposed = tables.exposed.length;
  return {
    ...{ evaluation: evaluationOf(ingredients, tables), hidden, exposed },
    exposedBeside: exposed === 0 ? null : exposingRelease(ingredients),
  };
}

function exposingRelease({ beside, ...ingredients }: Ingredients): number | null {
  if (!beside || beside.released.length === 0) return null;
  const alone = beside.released.findIndex(
    (release) => protectedTables({ ...ingredients, beside: { ...beside, released: [release] } }).exposed.length > 0,
  );
  return alone >= 0 ? alone : beside.released.length - 1;
}

function whyOf(cell: LaidCell, marks: readonly Mark[], alone: readonly Mark[]): WhyHidden | null {
  const why = whyHidden(cell, marks);
  if (why === 'small') return why;
  if (cell.closed || (why === null && cell.value === null)) return 'base';
  return why !== null && whyHidden(cell, alone) === null ? 'beside' : why;
}
