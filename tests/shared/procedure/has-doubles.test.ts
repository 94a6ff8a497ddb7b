import { expect, test } from 'vitest';
import { hasDoubles } from '../../../shared/procedure/has-doubles.ts';

test.each<[string, unknown[], boolean]>([
  ['nothing', [], false],
  ['two codes', ['date', 'signature'], false],
  ['a code twice', ['date', 'signature', 'date'], true],
  ['a number and its text', [1, '1'], false],
  ['nothing known, twice', [null, null], true],
  [
    'members in another order',
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    true,
  ],
  [
    'members that swap values',
    [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
    false,
  ],
  [
    'items in another order',
    [
      [1, 2],
      [2, 1],
    ],
    false,
  ],
  ['a list and a list in a list', [[], [[]]], false],
  ['the same text cut elsewhere', [['a', 'b'], ['a b']], false],
  ['the same figures cut elsewhere', [[1, 2], [12]], false],
  ['a list that closes later', [[1, [2]], [[1, 2]]], false],
  ['a list that opens earlier', [[[1], 2], [[1, 2]]], false],
  ['a list and an object with numbers for names', [[1], { 0: 1 }], false],
  ['an object that closes later', [{ a: { b: 'c' } }, { a: 'b', c: {} }], false],
  ['an object that opens earlier', [{ a: { b: 'c' } }, { a: {}, b: 'c' }], false],
  ['a name and a value that swap', [{ a: 'b' }, { b: 'a' }], false],
])('%s', (_, items, double) => {
  expect(hasDoubles(items)).toBe(double);
});

test('nesting of any depth is compared', () => {
  const nested: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
  expect(hasDoubles([nested, nested])).toBe(true);
  expect(hasDoubles([nested, [nested]])).toBe(false);
});
