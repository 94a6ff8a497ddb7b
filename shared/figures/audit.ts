import type { FigureSystem } from './figure-system.ts';
import { type Island, islandsWith, pivot } from './island.ts';
import { isWide, type Proof, proves } from './proven-width.ts';

const tiny = 1e-7;

/**
 * The audit: looks for tables that agree with all that is published, until each of these secrets is proven wide or nothing more is
 * found. Each secret is raised and lowered as far as the sums allow (simplex method, with the true table as a start);
 * every table of whole numbers on the way is taken into the proof. What is not proven counts as unsafe, so neither
 * rounding nor giving up early does harm.
 * Source: the attacker's problems in M. Fischetti and J. J. Salazar, "Solving the cell suppression problem on tabular data
 * with linear constraints", Management Science 47 (2001) 1008–1027; here with whole numbers as witnesses.
 * `largest`: of how many figures that hang together at most; those of more are not looked at.
 */
export function audit(
  system: FigureSystem,
  proof: Proof,
  { secrets, largest = Number.POSITIVE_INFINITY }: { readonly secrets: readonly number[]; readonly largest?: number },
): void {
  const wanted = new Set(secrets.filter((cell) => !isWide(system, proof, cell)));
  for (const island of islandsWith(system, [...wanted], largest)) {
    island.cells.forEach((cell, column) => {
      if (!wanted.has(cell)) return;
      for (const direction of [1, -1] as const) {
        if (!isWide(system, proof, cell)) {
          push(island, { column, direction, most: system.figures[cell]?.smallest ?? 0 }, (values) => {
            proves(system, proof, changeOf(island, values));
            return isWide(system, proof, cell);
          });
        }
      }
    });
  }
}

function changeOf({ cells, start }: Island, values: Float64Array): ReadonlyMap<number, number> {
  const change = new Map<number, number>();
  cells.forEach((cell, column) => {
    const by = (values[column] ?? 0) - (start[column] ?? 0);
    const whole = Math.round(by);
    if (Math.abs(by) > tiny) change.set(cell, Math.abs(by - whole) < tiny ? whole : by);
  });
  return change;
}

interface Aim {
  readonly column: number;
  readonly direction: 1 | -1;
  /** Further than this from the true value it need not go. */
  readonly most: number;
}

/** Moves one figure up or down until `enough` says so or it can go no further. */
function push(island: Island, aim: Aim, enough: (values: Float64Array) => boolean): void {
  const values = island.start.slice();
  const pivotsAllowed = 20 * (island.rows.length + 10);
  for (let pivots = 0, still = 0; pivots < pivotsAllowed; pivots += 1) {
    // After many steps that move nothing the first column that helps is taken, which cannot go round (Bland 1977).
    const entering = enteringColumn(island, { aim, values, first: still > 20 });
    if (!entering) return;
    const { column, sign, gain } = entering;
    const { step, row } = longestStep(island, { column, sign, values });
    const gone = aim.direction * ((values[aim.column] ?? 0) - (island.start[aim.column] ?? 0));
    const wanted = Math.ceil((aim.most - gone) / gain - tiny);
    const taken = Math.min(step, wanted);
    const whole = Math.floor(taken + tiny);
    if (whole > 0 && whole < taken - tiny && enough(moved(island, { column, by: sign * whole, values }))) return;
    values.set(moved(island, { column, by: sign * taken, values }));
    if (taken > tiny && enough(values)) return;
    if (wanted <= step) return;
    still = taken > tiny ? 0 : still + 1;
    if (row >= 0) pivot(island, row, column);
  }
}

interface Entering {
  readonly column: number;
  readonly sign: 1 | -1;
  /** How much the figure aimed at moves for each 1 that this column moves. */
  readonly gain: number;
}

/** A figure outside the basis that takes the one aimed at further: the one with the largest gain, or the first. */
function enteringColumn(
  { rows, rowOf, floors, cells }: Island,
  { aim, values, first }: { aim: Aim; values: Float64Array; first: boolean },
): Entering | null {
  const row = rows[rowOf[aim.column] ?? -1];
  let best: Entering | null = null;
  for (let column = 0; column < cells.length; column += 1) {
    if ((rowOf[column] ?? -1) >= 0) continue;
    const slope = aim.direction * (row ? -(row[column] ?? 0) : Number(column === aim.column));
    if (Math.abs(slope) <= tiny || (slope < 0 && (values[column] ?? 0) <= (floors[column] ?? 0) + tiny)) continue;
    if (best && Math.abs(slope) <= best.gain) continue;
    best = { column, sign: slope > 0 ? 1 : -1, gain: Math.abs(slope) };
    if (first) return best;
  }
  return best;
}

interface Move {
  readonly column: number;
  readonly sign: 1 | -1;
  readonly values: Float64Array;
}

/** How far a figure can move until another, or itself, is at its floor; the row of that other, or -1. */
function longestStep({ rows, basic, floors }: Island, { column, sign, values }: Move) {
  let step = sign < 0 ? (values[column] ?? 0) - (floors[column] ?? 0) : Number.POSITIVE_INFINITY;
  let row = -1;
  let entry = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const rate = sign * (rows[index]?.[column] ?? 0);
    if (rate <= tiny) continue;
    const stuck = basic[index] ?? -1;
    const room = Math.max(0, (values[stuck] ?? 0) - (floors[stuck] ?? 0)) / rate;
    if (room > step + tiny || (room > step - tiny && rate <= entry)) continue;
    step = Math.min(step, room);
    row = index;
    entry = rate;
  }
  return { step, row };
}

function moved(
  { rows, basic }: Island,
  { column, by, values }: { column: number; by: number; values: Float64Array },
): Float64Array {
  const next = values.slice();
  next[column] = (next[column] ?? 0) + by;
  for (let index = 0; index < rows.length; index += 1) {
    const entry = rows[index]?.[column] ?? 0;
    const stuck = basic[index] ?? -1;
    if (entry !== 0) next[stuck] = (next[stuck] ?? 0) - entry * by;
  }
  return next;
}
