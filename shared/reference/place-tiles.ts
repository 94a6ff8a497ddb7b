/** Something with a place on the map. */
export interface MapPoint {
  readonly code: string;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
}

/** A tile of a map: rows from north, columns from west, both from 0. */
export interface TilePlace {
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** A point with where it would like to stand. */
interface Wish {
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

interface Placed {
  readonly cost: number;
  readonly places: readonly TilePlace[];
}

/**
 * Gives each point a tile of its own on a grid, as they lie: whatever lies north of another never stands below it, and in one row
 * they stand from west to east. Among all such maps it gives the one whose tiles lie nearest to where the points want to
 * stand, by their rank from north to south and from west to east (ranks, since a city with a far harbour would else leave most
 * of the grid empty). Deterministic; equal places are settled by code. Throws when the grid has too few tiles, which is a bug.
 */
export function placeTiles(points: readonly MapPoint[], grid: Grid): readonly TilePlace[] {
  if (points.length > grid.rows * grid.columns) throw new Error('More points than tiles');
  const wishes = wishesOf(points, grid);
  const best: (Placed | null)[] = [{ cost: 0, places: [] }, ...wishes.map(() => null)];
  for (let row = 0; row < grid.rows; row += 1) addRow(best, wishes, { row, columns: grid.columns });
  const whole = best.at(-1);
  if (!whole) throw new Error('No map was found');
  return whole.places;
}

/** From north to south, each with the row and the column of its rank. */
function wishesOf(points: readonly MapPoint[], { rows, columns }: Grid): readonly Wish[] {
  const byName = (a: MapPoint, b: MapPoint) => (a.code < b.code ? -1 : 1);
  const fromNorth = [...points].sort((a, b) => b.lat - a.lat || byName(a, b));
  const fromWest = [...points].sort((a, b) => a.lon - b.lon || byName(a, b));
  const last = Math.max(1, points.length - 1);
  return fromNorth.map((point, rank) => ({
    code: point.code,
    row: (rank / last) * (rows - 1),
    column: (fromWest.indexOf(point) / last) * (columns - 1),
  }));
}

/** For each number of points, the best map that also uses this row, for none or for the next few of them. */
function addRow(
  best: (Placed | null)[],
  wishes: readonly Wish[],
  { row, columns }: { row: number; columns: number },
): void {
  for (let upTo = wishes.length; upTo > 0; upTo -= 1) {
    for (let count = 1; count <= Math.min(columns, upTo); count += 1) {
      const before = best[upTo - count];
      if (!before) continue;
      const inRow = placeRow(wishes.slice(upTo - count, upTo), { row, columns });
      const cost = before.cost + inRow.cost;
      if (cost < (best[upTo]?.cost ?? Number.POSITIVE_INFINITY) - 1e-9)
        best[upTo] = { cost, places: [...before.places, ...inRow.places] };
    }
  }
}

/** The points of one row from west to east, as near to their columns as they can stand beside each other. */
function placeRow(wishes: readonly Wish[], { row, columns }: { row: number; columns: number }): Placed {
  const fromWest = [...wishes].sort((a, b) => a.column - b.column);
  const best: (Placed | null)[] = [{ cost: 0, places: [] }, ...fromWest.map(() => null)];
  for (let column = 0; column < columns; column += 1) {
    for (let at = fromWest.length; at > 0; at -= 1) {
      const before = best[at - 1];
      const wish = fromWest[at - 1];
      if (!before || !wish) continue;
      const cost = before.cost + (wish.row - row) ** 2 + (wish.column - column) ** 2;
      if (cost < (best[at]?.cost ?? Number.POSITIVE_INFINITY) - 1e-9)
        best[at] = { cost, places: [...before.places, { code: wish.code, row, column }] };
    }
  }
  return best.at(-1) ?? { cost: Number.POSITIVE_INFINITY, places: [] };
}
