import { type FigureSystem, isSecret } from './figure-system.ts';

/**
 * What has been proven about each figure: the lowest and the highest value it has in tables of whole numbers that agree
 * with everything published. Such a table is the proof: no reasoning, of whatever kind, can rule it out. So this holds
 * also where linear programming alone would allow values that whole numbers do not.
 */
export interface Proof {
  readonly least: number[];
  readonly most: number[];
}

/** Another table: by figure, how much it differs from the true one. */
export type Change = ReadonlyMap<number, number>;

/** At first only the true table is known. */
export function proofOf({ figures }: FigureSystem): Proof {
  return { least: figures.map(({ value }) => value), most: figures.map(({ value }) => value) };
}

/** True when the values a figure may have lie at least its threshold apart, so that no narrower interval can be found. */
export function isWide({ figures }: FigureSystem, { least, most }: Proof, cell: number): boolean {
  const { smallest } = figures[cell] ?? { smallest: 0 };
  return (most[cell] ?? 0) - (least[cell] ?? 0) >= smallest;
}

/** The secrets that are not yet known to be safe. */
export function unproven(system: FigureSystem, proof: Proof): readonly number[] {
  return [...system.figures.keys()].filter((cell) => isSecret(system, cell) && !isWide(system, proof, cell));
}

/**
 * Takes a table into the proof, when it is one: whole numbers, none below its floor, nothing changed that is shown, and
 * every sum adds up. False, and nothing taken in, otherwise. Exact: all is done in whole numbers.
 */
export function proves(system: FigureSystem, proof: Proof, change: Change): boolean {
  if (!agrees(system, change)) return false;
  for (const [cell, by] of change) {
    const value = (system.figures[cell]?.value ?? 0) + by;
    proof.least[cell] = Math.min(proof.least[cell] ?? value, value);
    proof.most[cell] = Math.max(proof.most[cell] ?? value, value);
  }
  return true;
}

function agrees({ figures, relations, relationsOf, unseen, floors }: FigureSystem, change: Change): boolean {
  const touched = new Set<number>();
  for (const [cell, by] of change) {
    if (by === 0) continue;
    const value = (figures[cell]?.value ?? Number.NaN) + by;
    if (!Number.isSafeInteger(by) || !unseen[cell] || !(value >= (floors[cell] ?? 0))) return false;
    for (const relation of relationsOf[cell] ?? []) touched.add(relation);
  }
  return [...touched].every((index) => {
    const relation = relations[index];
    const rest = relation?.cells.reduce(
      (sum, cell, place) => sum + (relation.signs[place] ?? 0) * (change.get(cell) ?? 0),
      0,
    );
    return rest === 0;
  });
}
