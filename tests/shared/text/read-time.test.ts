import { expect, test } from 'vitest';
import { readTime } from '../../../shared/text/read-time.ts';

test.each([
  ['10.42', '10:42'],
  ['10:42', '10:42'],
  ['1042', '10:42'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['9.05 uur', '09:05'],
  ['14u', '14:00'],
  ['0', '00:00'],
  ['23.59', '23:59'],
])('"%s" means %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each(['', '24.00', '10.60', 'tien uur', '10.4', '12345', '99'])('"%s" is no time', (typed) => {
  expect(readTime(typed)).toBeUndefined();
});
