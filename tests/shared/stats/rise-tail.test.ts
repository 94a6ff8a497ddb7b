import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountDistribution, negativeBinomialMass } from '../../../shared/stats/negative-binomial-upper-tail.ts';
import { riseTail } from '../../../shared/stats/rise-tail.ts';
import { relativeDistance } from './relative.ts';

// Expected values: the likelihoods of scipy 1.17.1 (nbinom), put together in Python.
test.each<[number, number, CountDistribution, CountDistribution, number]>([
  [9, 4, { mean: 3, size: 6 }, { mean: 2.5, size: 5 }, 0.10588307610253615],
  [1, 8, { mean: 1.2, size: 3 }, { mean: 1.1, size: 2.5 }, 0.253088426580215],
  [40, 25, { mean: 20, size: 100 }, { mean: 22, size: 110 }, 0.005746520120853675],
  [0, 0, { mean: 1, size: 2 }, { mean: 1, size: 2 }, 1],
  [60, 1, { mean: 1.5, size: 0.5 }, { mean: 1.5, size: 0.5 }, 0.0031174181636982167],
])('%d reports after %d', (last, before, lastExpected, beforeExpected, expected) => {
  const found = riseTail({ last, before, lastExpected, beforeExpected });
  expect(relativeDistance(found, expected)).toBeLessThan(1e-9);
});

test('a size of infinity is the Poisson, the limit of large sizes', () => {
  const at = (size: number) => {
    const expected = { mean: 4, size };
    return riseTail({ last: 9, before: 6, lastExpected: expected, beforeExpected: expected });
  };
  expect(relativeDistance(at(1e8), at(Number.POSITIVE_INFINITY))).toBeLessThan(1e-5);
});

test('without a rise a value of at most p comes in at most a share p of the weeks', () => {
  const mean = fc.double({ min: 0.1, max: 6, noNaN: true });
  const size = fc.double({ min: 0.3, max: 20, noNaN: true });
  fc.assert(
    fc.property(mean, size, (each, of) => {
      const expected = { mean: each, size: of };
      const chance = Array.from({ length: 400 }, (_, count) => negativeBinomialMass(count, expected));
      for (const p of [0.2, 0.05, 0.005]) {
        let share = 0;
        for (const [before, first] of chance.entries()) {
          if (first < 1e-9) continue;
          const at = (last: number) => riseTail({ last, before, lastExpected: expected, beforeExpected: expected });
          const from = chance.findIndex((_, last) => at(last) <= p);
          if (from >= 0) share += first * chance.slice(from).reduce((sum, value) => sum + value, 0);
        }
        expect(share).toBeLessThanOrEqual(p);
      }
    }),
    { numRuns: 10 },
  );
});

test('more reports never make it less unusual', () => {
  const count = fc.integer({ min: 0, max: 300 });
  const mean = fc.double({ min: 0.05, max: 30, noNaN: true });
  const size = fc.double({ min: 0.1, max: 100, noNaN: true });
  fc.assert(
    fc.property(count, count, mean, size, (last, before, each, of) => {
      const expected = { mean: each, size: of };
      const at = (now: number, then: number) =>
        riseTail({ last: now, before: then, lastExpected: expected, beforeExpected: expected });
      expect(at(last + 1, before)).toBeLessThanOrEqual(at(last, before) * (1 + 1e-9));
      expect(at(last, before + 1)).toBeLessThanOrEqual(at(last, before) * (1 + 1e-9));
    }),
  );
});
