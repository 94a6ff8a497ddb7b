import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { tileStep, tileSteps } from '../../../renderer/parts/tile-steps.ts';

test('the shades of a map are none and quarters of the largest number, with the numbers they stand for', () => {
  expect(tileSteps(9)).toEqual([
    { step: 0, from: 0, to: 0 },
    { step: 1, from: 1, to: 2 },
    { step: 2, from: 3, to: 4 },
    { step: 3, from: 5, to: 6 },
    { step: 4, from: 7, to: 9 },
  ]);
  expect(tileSteps(2)).toEqual([
    { step: 0, from: 0, to: 0 },
    { step: 2, from: 1, to: 1 },
    { step: 4, from: 2, to: 2 },
  ]);
  expect(tileSteps(0)).toEqual([{ step: 0, from: 0, to: 0 }]);
});

test('each number up to the largest lies within the numbers of its own shade', () => {
  assert(
    property(integer({ min: 1, max: 400 }), integer({ min: 0, max: 400 }), (most, drawn) => {
      const value = Math.min(drawn, most);
      const own = tileSteps(most).find(({ step }) => step === tileStep(value, most));
      expect(own && own.from <= value && value <= own.to).toBe(true);
    }),
  );
});
