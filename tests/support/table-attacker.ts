import { climb, type Equation, firstCorner, valuesAt } from './attacker-simplex.ts';

/** All that is published, as an attacker has it before him. */
export interface Published {
  /** By figure: its value, or `hidden` for the mark, or `unpublished` for what stands in no release. */
  readonly figures: readonly (number | 'hidden' | 'unpublished')[];
  readonly sums: readonly { readonly whole: readonly number[]; readonly parts: readonly number[] }[];
}

/** What he knows of a figure. */
export interface Interval {
  least: number;
  most: number;
}

interface Attack {
  readonly sums: Published['sums'];
  readonly known: Interval[];
  /** Figures of which whole numbers lowered the upper end: then the sums do not say so by themselves. */
  readonly lowered: Set<number>;
  /** Intervals less wide than this are worth his while. */
  readonly width: number;
}

/**
 * Works out each figure from all that is published: that counts are whole and not negative, that sums add up, and the rule
 * that a 0 is shown unless all parts of a sum are hidden. First by narrowing intervals, then by linear programming, rounded
 * inwards to whole numbers; what that narrows goes back into both until nothing changes. He stops at a figure as soon as
 * its values are known to lie `width` and two more apart.
 */
export function attackTable(published: Published, width: number): readonly Interval[] {
  const known = published.figures.map((figure, at): Interval => {
    if (typeof figure === 'number') return { least: figure, most: figure };
    return { least: figure === 'hidden' && !mayBeZero(published, at) ? 1 : 0, most: Number.POSITIVE_INFINITY };
  });
  const attack = { sums: published.sums, known, lowered: new Set<number>(), width };
  for (let round = 0; round < 4; round += 1) {
    narrowAll(attack);
    const wereCut = islands(attack).map((cells) => solveIsland(attack, cells));
    if (!wereCut.includes(true)) break;
  }
  return known;
}

function mayBeZero({ figures, sums }: Published, at: number): boolean {
  return sums.some(
    ({ parts }) => parts.length > 1 && parts.includes(at) && parts.every((part) => figures[part] === 'hidden'),
  );
}

function narrowAll({ sums, known }: Attack): void {
  for (let changed = true, rounds = 0; changed && rounds < 200; rounds += 1) {
    changed = false;
    for (const { whole, parts } of sums)
      changed = narrow(known, whole, parts) || narrow(known, parts, whole) || changed;
  }
}

/** Each of these figures is what the other side leaves over. */
function narrow(known: Interval[], these: readonly number[], others: readonly number[]): boolean {
  const total = (cells: readonly number[], end: keyof Interval) =>
    cells.reduce((sum, cell) => sum + (known[cell]?.[end] ?? 0), 0);
  const [otherLeast, otherMost] = [total(others, 'least'), total(others, 'most')];
  let changed = false;
  for (const cell of these) {
    const mine = known[cell];
    if (!mine || mine.least === mine.most) continue;
    const beside = these.filter((other) => other !== cell);
    const least = Math.max(mine.least, otherLeast - total(beside, 'most'));
    const most = Math.min(mine.most, otherMost - total(beside, 'least'));
    changed ||= least > mine.least || most < mine.most;
    mine.least = least;
    mine.most = most;
  }
  return changed;
}

/** Groups of unknown figures that sums bind together. */
function islands({ sums, known }: Attack): readonly (readonly number[])[] {
  const group = known.map((_, at) => at);
  const rootOf = (at: number): number => {
    const up = group[at] ?? at;
    return up === at ? at : rootOf(up);
  };
  const isUnknown = (at: number) => (known[at]?.least ?? 0) < (known[at]?.most ?? 0);
  for (const { whole, parts } of sums) {
    const [first, ...rest] = [...whole, ...parts].filter(isUnknown);
    if (first !== undefined) for (const other of rest) group[rootOf(other)] = rootOf(first);
  }
  const found = new Map<number, number[]>();
  known.forEach((_, at) => {
    if (isUnknown(at)) found.set(rootOf(at), [...(found.get(rootOf(at)) ?? []), at]);
  });
  return [...found.values()].filter((cells) => cells.length > 1);
}

/** True when whole numbers said more than the linear programme. */
function solveIsland(attack: Attack, cells: readonly number[]): boolean {
  const corner = firstCorner(equationsOf(attack, cells), unknownsOf(attack, cells));
  if (!corner) throw new Error('What is published contradicts itself');
  const shift = cells.map((cell) => attack.known[cell]?.least ?? 0);
  const seen = cells.map(() => ({ least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }));
  const look = () => {
    valuesAt(corner, cells.length).forEach((value, at) => {
      const mine = seen[at];
      if (!mine) return;
      mine.least = Math.min(mine.least, value + (shift[at] ?? 0));
      mine.most = Math.max(mine.most, value + (shift[at] ?? 0));
    });
  };
  look();
  return cells
    .map((cell, at) => {
      const [mine, found] = [attack.known[cell], seen[at]];
      const isWide = () => !found || found.most - found.least >= attack.width + 2;
      const furthest = (sign: 1 | -1) => {
        const prices = Array.from({ length: corner.columns }, (_, column) => (column === at ? sign : 0));
        const best = climb(corner, prices, corner.columns);
        look();
        return sign * best + (shift[at] ?? 0);
      };
      const most = isWide() ? Number.POSITIVE_INFINITY : furthest(1);
      const least = isWide() ? Number.NEGATIVE_INFINITY : furthest(-1);
      if (mine && Math.floor(most + 1e-6) < Math.min(mine.most, most - 1e-6)) attack.lowered.add(cell);
      return mine ? tighten(mine, least, most) : false;
    })
    .includes(true);
}

/** True when rounding inwards narrowed what the linear programme allowed. */
function tighten(mine: Interval, least: number, most: number): boolean {
  const [lowest, highest] = [Math.ceil(least - 1e-6), Math.floor(most + 1e-6)];
  const isCut = (highest < most - 1e-6 && highest < mine.most) || (lowest > least + 1e-6 && lowest > mine.least);
  mine.least = Math.max(mine.least, lowest);
  mine.most = Math.min(mine.most, highest);
  return isCut;
}

/** The upper ends of intervals are equations with an unknown more, where the sums do not imply them. */
function unknownsOf({ lowered }: Attack, cells: readonly number[]): number {
  return cells.length + cells.filter((cell) => lowered.has(cell)).length;
}

function equationsOf({ sums, known, lowered }: Attack, cells: readonly number[]): readonly Equation[] {
  const place = new Map(cells.map((cell, at) => [cell, at]));
  const equations = sums.flatMap(({ whole, parts }): Equation[] => {
    const entries = new Map<number, number>();
    let constant = 0;
    const add = (cell: number, sign: number) => {
      constant -= sign * (known[cell]?.least ?? 0);
      const at = place.get(cell);
      if (at !== undefined) entries.set(at, sign);
    };
    for (const cell of whole) add(cell, 1);
    for (const cell of parts) add(cell, -1);
    return entries.size > 0 ? [{ entries, constant }] : [];
  });
  const bounded = cells.filter((cell) => lowered.has(cell));
  const ends = bounded.map((cell, at): Equation => {
    const { least = 0, most = 0 } = known[cell] ?? {};
    return {
      entries: new Map([
        [place.get(cell) ?? 0, 1],
        [cells.length + at, 1],
      ]),
      constant: most - least,
    };
  });
  return [...equations, ...ends];
}
