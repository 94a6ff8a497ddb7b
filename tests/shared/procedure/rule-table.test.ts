import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { functionText } from './function-text.ts';
import { executedRules, ruleTable } from './rule-table.ts';

const sourceOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('every rule that the check and the terms execute stands in the table, and nothing else does', () => {
  expect([...new Set(ruleTable.map(({ rule }) => rule))].sort()).toEqual([...executedRules].sort());
});

test.each(ruleTable)('$test has one test of its own', ({ test: title, testFile }) => {
  const tests = sourceOf(testFile).split(`\ntest('${title}: `);
  expect(tests.length - 1).toBe(1);
});

test.each(ruleTable)('$test names its code, and a fault that can be put in there', ({ codeFile, within, mutant }) => {
  const places = functionText(sourceOf(codeFile), within).split(mutant.from);
  expect(places.length - 1).toBe(1);
  expect(mutant.to).not.toBe(mutant.from);
});
