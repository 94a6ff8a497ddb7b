import { expect, test } from 'vitest';
import { birthParts } from '../../../shared/match/birth-parts.ts';

const date = { day: 5, month: 3 };

test.each([
  ['1947', { year: 1947, date: null }],
  ['5-3-1947', { year: 1947, date }],
  ['05/03/1947', { year: 1947, date }],
  ['05 03 1947', { year: 1947, date }],
  ['5 maart 1947', { year: 1947, date }],
  ['5 mrt 1947', { year: 1947, date }],
  ['5 march 1947', { year: 1947, date }],
  ['5 iets 1947', { year: 1947, date: null }],
  ['1947-03-05', { year: 1947, date }],
  ['1 October 1980', { year: 1980, date: { day: 1, month: 10 } }],
  ['2 mei 1980', { year: 1980, date: { day: 2, month: 5 } }],
  ['', null],
  ['ongeveer 79', null],
  ['12345', null],
  ['1-1-0001', null],
])('%s', (typed, parts) => {
  expect(birthParts(typed)).toEqual(parts);
});
