import { expect, test } from 'vitest';
import { formatNumber } from '../../../shared/text/format-number.ts';

test('numbers carry the signs of their language', () => {
  expect(formatNumber(3812, 'nl')).toBe('3.812');
  expect(formatNumber(5.1, 'nl')).toBe('5,1');
  expect(formatNumber(3812, 'en')).toBe('3,812');
});

test('decimals are fixed when asked for', () => {
  expect(formatNumber(5, 'nl', 1)).toBe('5,0');
  expect(formatNumber(2.06, 'en', 1)).toBe('2.1');
});
