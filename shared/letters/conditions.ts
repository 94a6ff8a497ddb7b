import { deadlineKinds, desks, flags, outcomes } from '../procedure/codes.ts';
import { kinds, roles } from '../procedure/facts.ts';
import { fieldNames } from './field-names.ts';
import { circumstances, type LetterFacts } from './letter-facts.ts';
import { recipientKinds } from './recipients.ts';
import type { Condition } from './template.ts';

interface Test {
  readonly values: readonly string[];
  readonly holds: (facts: LetterFacts, value: string) => boolean;
}

const tests = {
  kind: { values: kinds, holds: ({ kind }, value) => kind === value },
  law: { values: ['wmo', 'jw', 'both', 'other'], holds: ({ law }, value) => law === value },
  role: { values: roles, holds: ({ role }, value) => role === value },
  to: { values: recipientKinds, holds: ({ to }, value) => to === value },
  outcome: { values: outcomes, holds: (facts, value) => facts.outcomes.some((outcome) => outcome === value) },
  desk: { values: desks, holds: (facts, value) => facts.desks.some((desk) => desk === value) },
  flag: { values: flags, holds: (facts, value) => facts.flags.some((flag) => flag === value) },
  term: { values: deadlineKinds, holds: (facts, value) => facts.terms.some((kind) => kind === value) },
  known: {
    values: fieldNames,
    holds: ({ values }, value) =>
      Object.entries(values).some(([field, known]) => field === value && known.trim() !== ''),
  },
  circumstance: {
    values: circumstances,
    holds: (facts, value) => facts.circumstances.some((circumstance) => circumstance === value),
  },
} as const satisfies Readonly<Record<string, Test>>;

/** The closed list of tests that a block may ask; each with a closed list of values. */
export type ConditionTest = keyof typeof tests;
export const conditionTests: readonly ConditionTest[] = Object.keys(tests).filter(isTest);

/** The values a test can be asked with. */
export function valuesOfTest(test: ConditionTest): readonly string[] {
  return tests[test].values;
}

/** What is wrong with a condition; null when it means something. */
export function conditionFault({ test, value }: Condition): 'unknown-test' | 'unknown-value' | null {
  if (!isTest(test)) return 'unknown-test';
  return valuesOfTest(test).includes(value) ? null : 'unknown-value';
}

/** Whether a condition holds. One that means nothing does not: it was refused when the template was saved. */
export function holds({ test, value, not }: Condition, facts: LetterFacts): boolean {
  return isTest(test) && tests[test].holds(facts, value) !== not;
}

function isTest(test: string): test is ConditionTest {
  return Object.hasOwn(tests, test);
}
