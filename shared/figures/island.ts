import type { FigureSystem } from './figure-system.ts';

/** A part of the unseen figures that shown ones cut off from the rest, with the sums among them solved for a basis. */
export interface Island {
  /** The figures, by column. */
  readonly cells: readonly number[];
  /** Each row: its basic figure, plus its entries times the other figures, does not change. */
  readonly rows: readonly Float64Array[];
  /** By row the column of its basic figure; by column the row in which it is basic, or -1. */
  readonly basic: number[];
  readonly rowOf: number[];
  /** The true values, and how low each may go, by column. */
  readonly start: Float64Array;
  readonly floors: Float64Array;
}

/** The islands of at most so many figures that hold one of these. A figure that follows from shown ones is on none. */
export function islandsWith(system: FigureSystem, wanted: readonly number[], largest: number): readonly Island[] {
  const loose = looseCells(system);
  const seen = new Set<number>();
  return wanted.flatMap((cell) => {
    if (!loose[cell] || seen.has(cell)) return [];
    const cells = reachFrom(cell, system, loose);
    for (const each of cells) seen.add(each);
    return cells.length > largest ? [] : [islandOf(system, cells)];
  });
}

/** Makes a column basic in a row: the row is divided by its entry, and the column taken out of the others. */
export function pivot({ rows, basic, rowOf }: Island, row: number, column: number): void {
  const pivotRow = rows[row];
  const entry = pivotRow?.[column] ?? 0;
  if (!pivotRow || entry === 0) throw new Error('A pivot is not 0');
  const width = pivotRow.length;
  if (entry !== 1) for (let at = 0; at < width; at += 1) pivotRow[at] = (pivotRow[at] ?? 0) / entry;
  rows.forEach((other, index) => {
    const factor = other[column] ?? 0;
    if (index === row || factor === 0) return;
    for (let at = 0; at < width; at += 1) other[at] = (other[at] ?? 0) - factor * (pivotRow[at] ?? 0);
    other[column] = 0;
  });
  const leaving = basic[row] ?? -1;
  if (leaving >= 0) rowOf[leaving] = -1;
  basic[row] = column;
  rowOf[column] = row;
}

/** The unseen figures without those that follow one by one: the last unseen one of a sum. */
function looseCells({ relations, relationsOf, unseen }: FigureSystem): readonly boolean[] {
  const loose = [...unseen];
  const left = relations.map(({ cells }) => cells.filter((cell) => loose[cell]).length);
  const queue = [...relations.keys()];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const last = left[index] === 1 ? relations[index]?.cells.find((cell) => loose[cell]) : undefined;
    if (last === undefined) continue;
    loose[last] = false;
    for (const touched of relationsOf[last] ?? []) {
      left[touched] = (left[touched] ?? 0) - 1;
      queue.push(touched);
    }
  }
  return loose;
}

function reachFrom(cell: number, { relations, relationsOf }: FigureSystem, loose: readonly boolean[]) {
  const cells = [cell];
  const met = new Set(cells);
  for (const each of cells) {
    for (const neighbour of (relationsOf[each] ?? []).flatMap((index) => relations[index]?.cells ?? [])) {
      if (!loose[neighbour] || met.has(neighbour)) continue;
      met.add(neighbour);
      cells.push(neighbour);
    }
  }
  return cells.sort((a, b) => a - b);
}

function islandOf(system: FigureSystem, cells: readonly number[]): Island {
  const { figures, relations, relationsOf, floors } = system;
  const columnOf = new Map(cells.map((cell, column) => [cell, column]));
  const used = [...new Set(cells.flatMap((cell) => relationsOf[cell] ?? []))].sort((a, b) => a - b);
  const rows = used.map((index) => {
    const row = new Float64Array(cells.length);
    const { cells: all = [], signs = [] } = relations[index] ?? {};
    all.forEach((cell, place) => {
      const column = columnOf.get(cell);
      if (column !== undefined) row[column] = signs[place] ?? 0;
    });
    return row;
  });
  const island = {
    cells,
    rows,
    basic: rows.map(() => -1),
    rowOf: cells.map(() => -1),
    start: Float64Array.from(cells, (cell) => figures[cell]?.value ?? 0),
    floors: Float64Array.from(cells, (cell) => floors[cell] ?? 0),
  };
  return solved(island);
}

/** Brings the equations to a basis, of the figures with the most room where there is a choice; drops what is said twice. */
function solved(island: Island): Island {
  const { rows, start, floors } = island;
  const rooms = start.map((value, column) => value - (floors[column] ?? 0));
  rows.forEach((row, index) => {
    let best = -1;
    let most = -1;
    for (let column = 0; column < row.length; column += 1) {
      if (Math.abs(row[column] ?? 0) <= 1e-9 || (rooms[column] ?? 0) <= most) continue;
      best = column;
      most = rooms[column] ?? 0;
    }
    if (best >= 0) pivot(island, index, best);
  });
  const kept = [...rows.keys()].filter((row) => (island.basic[row] ?? -1) >= 0);
  const basic = kept.map((row) => island.basic[row] ?? -1);
  const rowOf = island.rowOf.map(() => -1);
  basic.forEach((column, row) => {
    rowOf[column] = row;
  });
  return { ...island, rows: kept.flatMap((row) => rows[row] ?? []), basic, rowOf };
}
