/** Equations over numbers of 0 and more, brought to a feasible corner from which any figure can be made largest. */
interface Corner {
  /** By row: the entries of all columns, and last the constant. */
  readonly rows: Float64Array[];
  readonly basic: number[];
  readonly columns: number;
}

/** `entries` times the unknowns equal `constant`; unknowns by number. */
export interface Equation {
  readonly entries: ReadonlyMap<number, number>;
  readonly constant: number;
}

const tiny = 1e-9;

/**
 * A corner of what the equations allow, by the textbook's first phase: each row has an unknown of its own that is driven to
 * 0. Null when nothing is allowed. This and what follows is the attacker's own: it shares no line with the product.
 */
export function firstCorner(equations: readonly Equation[], unknowns: number): Corner | null {
  const columns = unknowns + equations.length;
  const rows = equations.map(({ entries, constant }, at) => {
    const sign = constant < 0 ? -1 : 1;
    const row = new Float64Array(columns + 1);
    for (const [unknown, entry] of entries) row[unknown] = sign * entry;
    row[unknowns + at] = 1;
    row[columns] = sign * constant;
    return row;
  });
  const corner = { rows, basic: equations.map((_, at) => unknowns + at), columns };
  const price = Array.from({ length: columns }, (_, column) => (column < unknowns ? 0 : -1));
  if (climb(corner, price, columns) < -1e-6) return null;
  return withoutHelp(corner, unknowns);
}

/** The largest value of prices times unknowns from here on; the corner moves there. Infinity when there is no end. */
export function climb({ rows, basic, columns }: Corner, prices: readonly number[], allowed: number): number {
  for (let round = 0; round < 5000; round += 1) {
    const entering = risingColumn({ rows, basic, columns }, prices, { allowed, first: round > 300 });
    if (entering < 0) break;
    let leaving = -1;
    let shortest = Number.POSITIVE_INFINITY;
    rows.forEach((row, at) => {
      const entry = row[entering] ?? 0;
      const ratio = (row[columns] ?? 0) / entry;
      const isTie = Math.abs(ratio - shortest) <= tiny && (basic[at] ?? 0) < (basic[leaving] ?? 0);
      if (entry <= tiny || (ratio >= shortest - tiny && !isTie)) return;
      shortest = ratio;
      leaving = at;
    });
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    turn(rows, leaving, entering);
    basic[leaving] = entering;
  }
  return basic.reduce((sum, column, at) => sum + (prices[column] ?? 0) * (rows[at]?.[columns] ?? 0), 0);
}

/** The values of the unknowns in a corner. */
export function valuesAt({ rows, basic, columns }: Corner, unknowns: number): readonly number[] {
  const values = Array.from({ length: unknowns }, () => 0);
  basic.forEach((column, at) => {
    if (column < unknowns) values[column] = rows[at]?.[columns] ?? 0;
  });
  return values;
}

function risingColumn(
  { rows, basic }: Corner,
  prices: readonly number[],
  { allowed, first }: { allowed: number; first: boolean },
): number {
  const weights = basic.map((column) => prices[column] ?? 0);
  const rises = Array.from({ length: allowed }, (_, column) => prices[column] ?? 0);
  rows.forEach((row, at) => {
    const weight = weights[at] ?? 0;
    if (weight === 0) return;
    for (let column = 0; column < allowed; column += 1)
      rises[column] = (rises[column] ?? 0) - weight * (row[column] ?? 0);
  });
  if (first) return rises.findIndex((rise) => rise > 1e-7);
  const most = Math.max(...rises);
  return most > 1e-7 ? rises.indexOf(most) : -1;
}

function turn(rows: readonly Float64Array[], leaving: number, entering: number): void {
  const pivotRow = rows[leaving] ?? new Float64Array();
  const entry = pivotRow[entering] ?? 1;
  for (let at = 0; at < pivotRow.length; at += 1) pivotRow[at] = (pivotRow[at] ?? 0) / entry;
  for (const row of rows) {
    const factor = row[entering] ?? 0;
    if (row === pivotRow || factor === 0) continue;
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - factor * (pivotRow[at] ?? 0);
  }
}

/** Takes the helping unknowns out; a row that only they hold says nothing new. */
function withoutHelp({ rows, basic, columns }: Corner, unknowns: number): Corner {
  basic.forEach((column, at) => {
    if (column < unknowns) return;
    const entering = (rows[at] ?? new Float64Array()).findIndex(
      (entry, each) => each < unknowns && Math.abs(entry) > 1e-7,
    );
    if (entering < 0) return;
    turn(rows, at, entering);
    basic[at] = entering;
  });
  const kept = [...basic.keys()].filter((at) => (basic[at] ?? 0) < unknowns);
  return {
    rows: kept.map((at) =>
      Float64Array.of(...(rows[at] ?? []).slice(0, unknowns), Math.max(0, rows[at]?.[columns] ?? 0)),
    ),
    basic: kept.map((at) => basic[at] ?? 0),
    columns: unknowns,
  };
}
