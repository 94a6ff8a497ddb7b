import { seededRandom } from '../../support/seeded-random.ts';
import { runSeed, times } from '../../support/times.ts';

/** Five of these by the seed of the run, or as many times five as `npm run long` asks for, in their own order. */
export function pickCases<T>(all: readonly T[]): readonly T[] {
  const { next } = seededRandom(runSeed);
  const drawn = all.map((item, index) => ({ index, item, draw: next() })).sort((a, b) => a.draw - b.draw);
  return drawn
    .slice(0, times(5))
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
