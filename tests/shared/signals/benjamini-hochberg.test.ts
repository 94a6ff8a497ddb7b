import { expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../shared/signals/benjamini-hochberg.ts';

// The worked example of Benjamini & Hochberg (1995), 3.2: fifteen tests, rate 0.05, four stand.
const example = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test('the worked example of the article', () => {
  expect(benjaminiHochberg(example, 15, 0.05)).toBe(0.0095);
  expect(benjaminiHochberg([...example].reverse(), 15, 0.05)).toBe(0.0095);
});

test('when nothing stands the limit is 0', () => {
  expect(benjaminiHochberg([0.03, 0.2], 2, 0.05)).toBe(0);
  expect(benjaminiHochberg([], 0, 0.05)).toBe(0);
});
