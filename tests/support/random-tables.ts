import type { Figure, Sum } from '../../shared/figures/figure-system.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A table with all its margins: figures, and the sums they make. */
export interface RandomTable {
  readonly figures: readonly Figure[];
  readonly sums: readonly Sum[];
  /** The places of the cells that are not sums of others. */
  readonly inner: readonly number[];
}

interface Shape {
  /** How many there are in each direction. */
  readonly sizes: readonly number[];
  readonly mean: number;
  readonly smallest: number;
  /** Rows stand in groups of this many, each with a sum of its own (main subjects); 0 for none. */
  readonly groups?: number;
}

/**
 * A table of reports over two or three directions. Cells differ as they do in a register: a rate for each row, column and
 * layer, a draw around it; some callers call twice. With `groups` the first direction has a level between.
 */
export function randomTable(random: SeededRandom, { sizes, mean, smallest, groups = 0 }: Shape): RandomTable {
  const rates = sizes.map((size) => spread(Array.from({ length: size }, () => 0.3 + 1.4 * random.next())));
  // A place by direction: the number of the row, -1 - g for a group of rows, 'all' for the sum.
  const lines = sizes.map((size, direction) => linesOf(size, direction === 0 ? groups : 0));
  const places = product(lines.map((line) => line.map((_, at) => at)));
  const indexOf = new Map(places.map((place, index) => [place.join(), index]));
  const drawn = new Map<number, { value: number; persons: number }>();
  const amountAt = (place: readonly number[]): { value: number; persons: number } => {
    const index = indexOf.get(place.join()) ?? -1;
    const known = drawn.get(index);
    if (known) return known;
    const direction = place.findIndex((at, each) => (lines[each]?.[at]?.length ?? 0) > 0);
    const amount =
      direction < 0
        ? draw(
            random,
            rates.reduce((rate, each, at) => rate * (each[place[at] ?? 0] ?? 1), mean),
          )
        : together(
            (lines[direction]?.[place[direction] ?? 0] ?? []).map((part) => amountAt(place.with(direction, part))),
          );
    drawn.set(index, amount);
    return amount;
  };
  const figures = places.map((place) => ({ ...amountAt(place), smallest }));
  const sums = places.flatMap((place, index) =>
    lines.flatMap((line, direction) => {
      const parts = line[place[direction] ?? 0] ?? [];
      if (parts.length === 0) return [];
      return [{ whole: [index], parts: parts.map((part) => indexOf.get(place.with(direction, part).join()) ?? -1) }];
    }),
  );
  const inner = places.flatMap((place, index) =>
    place.every((at, direction) => lines[direction]?.[at]?.length === 0) ? [index] : [],
  );
  return { figures, sums, inner };
}

/** The lines of a direction, each with the lines that add up to it. */
function linesOf(size: number, groups: number): readonly (readonly number[])[] {
  const all = Array.from({ length: size }, (_, at) => at);
  const single = all.map((): readonly number[] => []);
  if (groups < 2) return [...single, all];
  const grouped = Array.from({ length: Math.ceil(size / groups) }, (_, group) =>
    all.filter((at) => Math.floor(at / groups) === group),
  );
  return [...single, ...grouped, grouped.map((_, group) => size + group)];
}

function product(lines: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lines.reduce<readonly (readonly number[])[]>(
    (places, line) => places.flatMap((place) => line.map((at) => [...place, at])),
    [[]],
  );
}

function spread(rates: readonly number[]): readonly number[] {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return rates.map((rate) => rate / mean);
}

/** Poisson by counting; one in ten callers of what is drawn called before. */
function draw(random: SeededRandom, rate: number): { value: number; persons: number } {
  let value = 0;
  for (let left = Math.exp(-Math.min(rate, 500)), at = random.next(); at > left; at *= random.next()) value += 1;
  let persons = Math.min(1, value);
  for (let report = 1; report < value; report += 1) if (random.below(10) > 0) persons += 1;
  return { value, persons };
}

/** Some persons stand behind several parts: together fewer than the sum, never fewer than the largest. */
function together(parts: readonly { value: number; persons: number }[]): { value: number; persons: number } {
  const most = Math.max(0, ...parts.map(({ persons }) => persons));
  const sum = parts.reduce((all, { persons }) => all + persons, 0);
  return {
    value: parts.reduce((all, { value }) => all + value, 0),
    persons: Math.max(most, sum - Math.floor((sum - most) / 20)),
  };
}
