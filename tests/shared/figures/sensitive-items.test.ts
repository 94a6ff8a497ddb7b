import { expect, test } from 'vitest';
import { isSensitive } from '../../../shared/figures/sensitive-items.ts';

const item = (code: string, parent: string | null = null, law: string | null = null) => ({
  code,
  parent,
  data: law === null ? {} : { law },
});

test('youth is known by the act, by the shipped list, or by what stands above', () => {
  expect(isSensitive('subjects', item('EIGEN', null, 'jw'))).toBe(true);
  expect(isSensitive('subjects', item('JEU-01', 'JEU'))).toBe(true);
  expect(isSensitive('subjects', item('EIGEN-JEUGD', 'JEU'))).toBe(true);
  expect(isSensitive('provider-types', item('GI'))).toBe(true);
  expect(isSensitive('organisations', item('ORG-1', 'GI'))).toBe(true);
});

test('safety is sensitive', () => {
  expect(isSensitive('subjects', item('VEI'))).toBe(true);
  expect(isSensitive('subjects', item('VEI-05', 'VEI', 'both'))).toBe(true);
});

test('other subjects and organisations are not', () => {
  expect(isSensitive('subjects', item('COM-01', 'COM', 'both'))).toBe(false);
  expect(isSensitive('organisations', item('ORG-2', 'HH'))).toBe(false);
  expect(isSensitive('kinds', item('JEU'))).toBe(false);
});
