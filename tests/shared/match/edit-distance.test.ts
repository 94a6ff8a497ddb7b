import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../shared/match/edit-distance.ts';

test.each([
  ['bakker', 'bakker', 0],
  ['bakker', 'baker', 1],
  ['bakker', 'bakkers', 1],
  ['bakker', 'bakter', 1],
  ['bakker', 'bakkre', 1],
  ['bakker', 'bekker', 0.5],
  ['bakker', 'bakkr', 0.5],
  ['', 'abc', 2.5],
  // Optimal string alignment touches each piece once: 3, where a distance that goes on from a swap is 2.
  ['cb', 'bxc', 3],
])('%s and %s are %d apart', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom(...'abdenorst'), maxLength: 9 });

test('it is zero for the same word only, and the same in both directions', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one));
      expect(editDistance(one, other) === 0).toBe(one === other);
    }),
  );
});

test('one slip is at most one', () => {
  fc.assert(
    fc.property(word, fc.nat(8), fc.constantFrom(...'abdenorst'), (one, at, letter) => {
      expect(editDistance(one, one.slice(0, at) + letter + one.slice(at))).toBeLessThanOrEqual(1);
      expect(editDistance(one, one.slice(0, at) + letter + one.slice(at + 1))).toBeLessThanOrEqual(1);
    }),
  );
});

test('a limit changes nothing but what lies beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(0.5, 1, 1.5, 2, 3), (one, other, most) => {
      const distance = editDistance(one, other);
      expect(editDistance(one, other, most)).toBe(distance > most ? Number.POSITIVE_INFINITY : distance);
    }),
  );
});
