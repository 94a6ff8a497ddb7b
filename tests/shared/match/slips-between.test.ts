import { expect, test } from 'vitest';
import { mostSlips, slipsBetween } from '../../../shared/match/slips-between.ts';

test.each([
  ['jansen', 'jansen', 0],
  ['jansen', 'jensen', 1],
  ['jansen', 'jasnen', 1],
  ['jansen', 'jnsn', 2],
  ['kees', 'kaas', 2],
  ['maasbogt', 'maasbocht', 2],
  ['maasbogt', 'maasbruggen', Number.POSITIVE_INFINITY],
])('between %s and %s: %d, vowels in full', (one, other, slips) => {
  expect([slipsBetween(one, other, 2), slipsBetween(other, one, 2)]).toEqual([slips, slips]);
});

test('a word of six letters may have two, a shorter one has one', () => {
  expect([mostSlips('janse'), mostSlips('jansen')]).toEqual([1, 2]);
});
