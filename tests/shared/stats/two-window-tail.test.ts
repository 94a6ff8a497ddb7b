import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CountDistribution,
  negativeBinomialMass,
  negativeBinomialUpperTail,
} from '../../../shared/stats/negative-binomial-upper-tail.ts';
import { twoWindowTail } from '../../../shared/stats/two-window-tail.ts';

/** The same probability by going through all pairs of counts. */
function byAllPairs(last: number, before: number, each: CountDistribution, both: CountDistribution): number {
  const product = (a: number, b: number) => negativeBinomialUpperTail(a, each) * negativeBinomialUpperTail(a + b, both);
  const limit = product(last, before) * (1 + 1e-12);
  let sum = 0;
  for (let a = 0; a < 200; a += 1) {
    for (let b = 0; b < 200; b += 1) {
      if (product(a, b) <= limit) sum += negativeBinomialMass(a, each) * negativeBinomialMass(b, each);
    }
  }
  return sum;
}

test('equals the sum over all pairs of counts', () => {
  const count = fc.integer({ min: 0, max: 12 });
  const mean = fc.double({ min: 0.1, max: 4, noNaN: true });
  fc.assert(
    fc.property(count, count, mean, (last, before, expected) => {
      const each = { mean: expected, size: 6 };
      const both = { mean: 2 * expected, size: 12 };
      const found = twoWindowTail({ last, before, lastExpected: each, beforeExpected: each, sumExpected: both });
      expect(Math.abs(found - byAllPairs(last, before, each, both))).toBeLessThan(1e-9);
    }),
    { numRuns: 40 },
  );
});

test('nothing seen is nothing unusual', () => {
  const each = { mean: 1, size: 5 };
  const sumExpected = { mean: 2, size: 10 };
  expect(twoWindowTail({ last: 0, before: 0, lastExpected: each, beforeExpected: each, sumExpected })).toBe(1);
});
