import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { besideCode, notInCode, sections } from './other-rules.ts';

const all = [
  ...Array.from({ length: 13 }, (_, at) => `PC-${at}`),
  ...Object.entries(sections).flatMap(([name, last]) =>
    Array.from({ length: last }, (_, at) => `${name}-${String(at + 1).padStart(2, '0')}`),
  ),
];

test('every other rule stands beside code or has a word why it does not, and none in both', () => {
  expect([...Object.keys(besideCode), ...Object.keys(notInCode)].sort()).toEqual(all.sort());
});

test.each(Object.entries(besideCode))('%s is named in %s', (rule, file) => {
  const source = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  expect(source).toMatch(new RegExp(`\\b${rule}(?!\\d)`));
});
