import { type ConditionTest, conditionTests } from '../../../shared/letters/conditions.ts';
import { deadlineWords, deskWords, flagWords, outcomeWords } from '../../../shared/text/findings.ts';
import { optionLabel } from '../../../shared/text/option-label.ts';
import { conditionValueWords, fieldWords } from '../../../shared/text/templates.ts';
import type { Words } from '../../../shared/text/words.ts';

/** The words of a value of a condition; null for one that the test does not have. */
export function conditionValue(test: string, value: string): Words | null {
  const known = conditionTests.find((name) => name === test);
  if (known === undefined) return null;
  if (known === 'kind') return optionLabel('kind', value);
  if (known === 'role') return optionLabel('who', value);
  return find(tables[known], keyOf(known, value));
}

const tables = {
  law: conditionValueWords,
  to: conditionValueWords,
  circumstance: conditionValueWords,
  outcome: outcomeWords,
  desk: deskWords,
  flag: flagWords,
  term: deadlineWords,
  known: fieldWords,
} as const satisfies Readonly<Record<Exclude<ConditionTest, 'kind' | 'role'>, Readonly<Record<string, Words>>>>;

function keyOf(test: keyof typeof tables, value: string): string {
  if (test === 'outcome') return `outcome.${value}.title`;
  if (test === 'term') return `deadline.${value}`;
  return test === 'known' ? `field.${value}` : `${test}.${value}`;
}

function find(table: Readonly<Record<string, Words>>, key: string): Words | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
