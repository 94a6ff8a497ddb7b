/** A stream of numbers that look random and are the same for the same seed, on every computer. */
export interface Random {
  /** A number from 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number;
  /** A whole number from `least` up to and including `most`. */
  between(least: number, most: number): number;
  /** True with the given chance (0 to 1). */
  chance(chance: number): boolean;
  /** One of the items; throws when there are none, which is a bug. */
  pick<T>(items: readonly T[]): T;
}

/**
 * A generator from a text as seed. Made of two published parts: cyrb128 (public domain, bryc) turns the text into four
 * 32-bit words, sfc32 (Small Fast Counter, C. Doty-Humphrey, PractRand) makes the numbers. For sample data and replays: the
 * numbers can be predicted, so they keep nothing secret.
 */
export function randomFrom(seed: string): Random {
  const next = sfc32(cyrb128(seed));
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (chance) => next() < chance,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
  };
}

type Words = readonly [number, number, number, number];

function sfc32(seed: Words): () => number {
  let [a, b, c, counter] = seed;
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first numbers still resemble the seed; twelve rounds mix it, as the author of sfc32 advises.
  for (let round = 0; round < 12; round += 1) step();
  return step;
}

function cyrb128(text: string): Words {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    h1 = h2 ^ Math.imul(h1 ^ unit, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ unit, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ unit, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ unit, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  h1 ^= h2 ^ h3 ^ h4;
  return [h1, h2 ^ h1, h3 ^ h1, h4 ^ h1];
}
