import type { FigureSystem } from './figure-system.ts';

/** What a change of figures must do and may do. */
export interface Ask {
  /** This figure goes up by `by`, or down when that is less than 0. */
  readonly cell: number;
  readonly by: number;
  /** How far any other may go up and down: 0 not at all, Infinity as far as it takes. */
  room(cell: number): { readonly up: number; readonly down: number };
  /** The price of each 1 that a figure moves: more than 0. */
  price(cell: number): number;
}

interface Column {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly bound: number;
}

interface Tableau {
  readonly columns: readonly Column[];
  readonly rows: readonly Float64Array[];
  readonly rest: Float64Array;
  readonly prices: Float64Array;
  /** By row the basic column, or -1 while the sum does not add up yet. */
  readonly basic: number[];
  /** By column whether it is in the basis, and whether it is counted down from its bound. */
  readonly isBasic: boolean[];
  readonly turned: boolean[];
}

const tiny = 1e-7;

/**
 * The cheapest way to move figures so that one goes up or down by what is asked and every sum still adds up, by figure;
 * null when there is none. In a table of two directions this is a shortest path of cells.
 * Source: J. P. Kelly, B. L. Golden and A. A. Assad, "Cell suppression: disclosure protection for sensitive tabular data",
 * Networks 22 (1992) 397–417 (prices instead of fixed costs); dual simplex method of Lemke (1954), which may begin at once
 * since no price is below 0.
 */
export function cheapestChange(system: FigureSystem, ask: Ask): ReadonlyMap<number, number> | null {
  const tableau = tableauOf(system, ask);
  const pivotsAllowed = 40 * (tableau.rows.length + 10);
  for (let pivots = 0; pivots < pivotsAllowed; pivots += 1) {
    const row = worstRow(tableau);
    if (row < 0) return changeOf(tableau, ask);
    const column = enteringColumn(tableau, row);
    if (column < 0) return null;
    pivot(tableau, row, column);
  }
  return null;
}

function changeOf({ columns, basic, rest, turned }: Tableau, { cell, by }: Ask): ReadonlyMap<number, number> {
  const change = new Map([[cell, by]]);
  const amounts = columns.map(({ bound }, column) => (turned[column] ? bound : 0));
  basic.forEach((column, row) => {
    const bound = columns[column]?.bound ?? 0;
    if (column >= 0) amounts[column] = turned[column] ? bound - (rest[row] ?? 0) : (rest[row] ?? 0);
  });
  columns.forEach((column, index) => {
    const moved = (change.get(column.cell) ?? 0) + column.sign * (amounts[index] ?? 0);
    change.set(column.cell, Math.abs(moved - Math.round(moved)) < tiny ? Math.round(moved) : moved);
  });
  return new Map([...change].filter(([, moved]) => moved !== 0));
}

/** The figures that the change can reach, one sum after the other. */
function tableauOf({ relations, relationsOf }: FigureSystem, ask: Ask): Tableau {
  const columns: Column[] = [];
  const found = [...(relationsOf[ask.cell] ?? [])];
  const rowOf = new Map(found.map((relation, row) => [relation, row]));
  const met = new Set([ask.cell]);
  for (const relation of found) {
    for (const cell of relations[relation]?.cells ?? []) {
      if (met.has(cell)) continue;
      met.add(cell);
      const { up, down } = ask.room(cell);
      if (up > 0) columns.push({ cell, sign: 1, bound: up });
      if (down > 0) columns.push({ cell, sign: -1, bound: down });
      if (up <= 0 && down <= 0) continue;
      for (const next of relationsOf[cell] ?? []) {
        if (!rowOf.has(next)) rowOf.set(next, found.push(next) - 1);
      }
    }
  }
  const rows = found.map(() => new Float64Array(columns.length));
  const rest = new Float64Array(found.length);
  const columnsOf = new Map<number, number[]>();
  columns.forEach(({ cell }, column) => {
    columnsOf.set(cell, [...(columnsOf.get(cell) ?? []), column]);
  });
  found.forEach((relation, row) => {
    const { cells = [], signs = [] } = relations[relation] ?? {};
    const entries = rows[row] ?? new Float64Array();
    cells.forEach((cell, place) => {
      const sign = signs[place] ?? 0;
      if (cell === ask.cell) rest[row] = -sign * ask.by;
      for (const column of columnsOf.get(cell) ?? []) entries[column] = (columns[column]?.sign ?? 0) * sign;
    });
  });
  return {
    columns,
    rows,
    rest,
    prices: Float64Array.from(columns, ({ cell }) => ask.price(cell)),
    basic: found.map(() => -1),
    isBasic: columns.map(() => false),
    turned: columns.map(() => false),
  };
}

/** The row that is furthest from what it may be; one above its bound is first turned to count down from it. */
function worstRow(tableau: Tableau): number {
  const { rest, basic, columns } = tableau;
  let worst = -1;
  let most = tiny;
  for (let row = 0; row < rest.length; row += 1) {
    const value = rest[row] ?? 0;
    const column = basic[row] ?? -1;
    const off = column < 0 ? Math.abs(value) : Math.max(-value, value - (columns[column]?.bound ?? 0));
    if (off <= most) continue;
    most = off;
    worst = row;
  }
  const column = basic[worst] ?? -1;
  if (column >= 0 && (rest[worst] ?? 0) > 0) turn(tableau, worst, column);
  return worst;
}

function turn({ rows, rest, turned, columns }: Tableau, row: number, column: number): void {
  const entries = rows[row];
  if (!entries) return;
  for (let at = 0; at < entries.length; at += 1) entries[at] = -(entries[at] ?? 0);
  entries[column] = 1;
  rest[row] = (columns[column]?.bound ?? 0) - (rest[row] ?? 0);
  turned[column] = !turned[column];
}

/** The column that mends the row at the lowest price; -1 when none can. */
function enteringColumn({ rows, rest, prices, isBasic }: Tableau, row: number): number {
  const entries = rows[row] ?? new Float64Array();
  const sign = (rest[row] ?? 0) < 0 ? -1 : 1;
  let best = -1;
  let lowest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let column = 0; column < entries.length; column += 1) {
    const entry = sign * (entries[column] ?? 0);
    if (entry <= tiny || isBasic[column]) continue;
    const price = (prices[column] ?? 0) / entry;
    if (price > lowest + tiny || (price > lowest - tiny && entry <= largest)) continue;
    lowest = Math.min(lowest, price);
    largest = entry;
    best = column;
  }
  return best;
}

function pivot({ rows, rest, prices, basic, isBasic }: Tableau, row: number, column: number): void {
  const entries = rows[row];
  const entry = entries?.[column] ?? 0;
  if (!entries || entry === 0) throw new Error('A pivot is not 0');
  for (let at = 0; at < entries.length; at += 1) entries[at] = (entries[at] ?? 0) / entry;
  rest[row] = (rest[row] ?? 0) / entry;
  rows.forEach((other, index) => {
    const factor = other[column] ?? 0;
    if (index === row || factor === 0) return;
    subtract(other, entries, factor);
    rest[index] = (rest[index] ?? 0) - factor * (rest[row] ?? 0);
  });
  subtract(prices, entries, prices[column] ?? 0);
  const leaving = basic[row] ?? -1;
  if (leaving >= 0) isBasic[leaving] = false;
  basic[row] = column;
  isBasic[column] = true;
}

function subtract(from: Float64Array, what: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let at = 0; at < from.length; at += 1) from[at] = (from[at] ?? 0) - factor * (what[at] ?? 0);
}
