import type { Random } from '../random.ts';

/** A thing with the weight with which it is chosen; weights need not add up to anything. */
export type Weighted<T> = readonly [thing: T, weight: number];

/** Makes a choice by weight that can be repeated cheaply. Throws when no weight is above zero. */
export function chooser<T>(entries: readonly Weighted<T>[]): (random: Random) => T {
  const things = entries.filter(([, weight]) => weight > 0);
  const bounds: number[] = [];
  let total = 0;
  for (const [, weight] of things) {
    total += weight;
    bounds.push(total);
  }
  const last = things.at(-1);
  if (!last) throw new Error('Nothing to choose from.');
  return (random) => {
    const at = random.next() * total;
    return things[firstAbove(bounds, at)]?.[0] ?? last[0];
  };
}

/** The place of the first bound above the value; bounds rise. */
export function firstAbove(bounds: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? Number.POSITIVE_INFINITY) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
