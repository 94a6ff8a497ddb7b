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
  /** After so many steps it is given up; when absent as many as it takes. */
  readonly patience?: number;
}

/** A figure that goes up, or one that goes down; `bound`: how far. */
interface Column {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly bound: number;
}

/**
 * Grows with the sums that a change reaches: those that still add up without it are not looked at. All sums in which a
 * basic figure stands are there.
 */
interface Tableau {
  readonly system: FigureSystem;
  readonly ask: Ask;
  readonly columns: Column[];
  /** By figure its columns. */
  readonly columnsOf: Map<number, readonly number[]>;
  /** By sum its row. */
  readonly rowOf: Map<number, number>;
  /** Each with room for more columns than there are yet. */
  readonly rows: Float64Array[];
  readonly rest: number[];
  readonly prices: number[];
  /** By row the basic column, or -1 while the sum does not add up yet. */
  readonly basic: number[];
  /** By column whether it is in the basis, and whether it is counted down from its bound. */
  readonly isBasic: boolean[];
  readonly turned: boolean[];
}

const tiny = 1e-7;
/** What subtracting leaves where 0 was meant: left alone it would fill the rows, and half of all work would be on it. */
const dust = 1e-11;

/**
 * The cheapest way to move figures so that one goes up or down by what is asked and every sum still adds up, by figure;
 * null when there is none. In a table of two directions this is a shortest path of cells.
 * Source: J. P. Kelly, B. L. Golden and A. A. Assad, "Cell suppression: disclosure protection for sensitive tabular data",
 * Networks 22 (1992) 397–417 (prices instead of fixed costs); dual simplex method of Lemke (1954), which may begin at once
 * since no price is below 0.
 */
export function cheapestChange(system: FigureSystem, ask: Ask): ReadonlyMap<number, number> | null {
  const tableau: Tableau = {
    ...{ system, ask, columns: [], columnsOf: new Map(), rowOf: new Map(), rows: [] },
    ...{ rest: [], prices: [], basic: [], isBasic: [], turned: [] },
  };
  for (const relation of system.relationsOf[ask.cell] ?? []) addRow(tableau, relation);
  const { patience = Number.POSITIVE_INFINITY } = ask;
  for (let pivots = 0; pivots < Math.min(patience, 40 * (tableau.rows.length + 10)); pivots += 1) {
    const row = worstRow(tableau);
    if (row < 0) return changeOf(tableau, ask);
    const column = enteringColumn(tableau, row);
    if (column < 0) return null;
    for (const relation of system.relationsOf[tableau.columns[column]?.cell ?? -1] ?? []) addRow(tableau, relation);
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

/** Takes a sum in: no figure of it is basic yet. */
function addRow(tableau: Tableau, relation: number): void {
  const { system, ask, columns, rowOf, rows, rest, basic } = tableau;
  const found = system.relations[relation];
  if (!found || rowOf.has(relation)) return;
  const at = rows.length;
  rowOf.set(relation, at);
  rest.push(0);
  basic.push(-1);
  const entries = found.cells.flatMap((cell, place) => {
    const sign = found.signs[place] ?? 0;
    if (cell === ask.cell) rest[at] = -sign * ask.by;
    return cell === ask.cell ? [] : columnsFor(tableau, cell).map((column) => ({ column, sign }));
  });
  const room = roomFor(rows, columns.length);
  const row = new Float64Array(room);
  for (const { column, sign } of entries) row[column] = (columns[column]?.sign ?? 0) * sign;
  rows.push(row);
}

/** How many columns rows have room for; those that are there are made longer where it takes more. */
function roomFor(rows: Float64Array[], columns: number): number {
  const room = rows[0]?.length ?? 64;
  if (columns <= room) return room;
  const longer = 2 * columns;
  rows.forEach((row, index) => {
    const copy = new Float64Array(longer);
    copy.set(row);
    rows[index] = copy;
  });
  return longer;
}

function columnsFor(tableau: Tableau, cell: number): readonly number[] {
  const { ask, columns, columnsOf, prices, isBasic, turned } = tableau;
  const known = columnsOf.get(cell);
  if (known) return known;
  const { up, down } = ask.room(cell);
  const own: Column[] = [
    ...(up > 0 ? [{ cell, sign: 1 as const, bound: up }] : []),
    ...(down > 0 ? [{ cell, sign: -1 as const, bound: down }] : []),
  ];
  const price = own.length > 0 ? ask.price(cell) : 0;
  const places = own.map((column) => {
    prices.push(price);
    isBasic.push(false);
    turned.push(false);
    return columns.push(column) - 1;
  });
  columnsOf.set(cell, places);
  return places;
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
  for (let at = 0; at < columns.length; at += 1) entries[at] = -(entries[at] ?? 0);
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
  for (let column = 0; column < prices.length; column += 1) {
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

function pivot({ columns, rows, rest, prices, basic, isBasic }: Tableau, row: number, column: number): void {
  const entries = rows[row];
  const entry = entries?.[column] ?? 0;
  if (!entries || entry === 0) throw new Error('A pivot is not 0');
  const filled = divide(entries, entry, columns.length);
  rest[row] = (rest[row] ?? 0) / entry;
  for (let index = 0; index < rows.length; index += 1) {
    const other = rows[index];
    const factor = other?.[column] ?? 0;
    if (!other || index === row || factor === 0) continue;
    if (Math.abs(factor) < dust) {
      other[column] = 0;
      continue;
    }
    subtract(other, factor, entries, filled);
    rest[index] = (rest[index] ?? 0) - factor * (rest[row] ?? 0);
  }
  const price = prices[column] ?? 0;
  if (price !== 0) for (const at of filled) prices[at] = (prices[at] ?? 0) - price * (entries[at] ?? 0);
  const leaving = basic[row] ?? -1;
  if (leaving >= 0) isBasic[leaving] = false;
  basic[row] = column;
  isBasic[column] = true;
}

/** Divides a row by a number; gives the columns in which it is not 0: most of a row is, and stays out of what follows. */
function divide(entries: Float64Array, by: number, columns: number): Int32Array {
  const filled = new Int32Array(columns);
  let count = 0;
  for (let at = 0; at < columns; at += 1) {
    const entry = (entries[at] ?? 0) / by;
    if (entry === 0) continue;
    entries[at] = Math.abs(entry) < dust ? 0 : entry;
    if (entries[at] === 0) continue;
    filled[count] = at;
    count += 1;
  }
  return filled.subarray(0, count);
}

/** Nearly all the time of a search is spent here. */
function subtract(row: Float64Array, factor: number, entries: Float64Array, filled: Int32Array): void {
  for (let place = 0; place < filled.length; place += 1) {
    const at = filled[place] ?? 0;
    row[at] = (row[at] ?? 0) - factor * (entries[at] ?? 0);
  }
}
