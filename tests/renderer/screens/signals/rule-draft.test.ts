import { expect, test } from 'vitest';
import {
  type RuleDraft,
  ruleDraft,
  ruleInput,
  ruleProblems,
  termsOf,
} from '../../../../renderer/screens/signals/rule-draft.ts';
import { day } from '../../../../shared/dates.ts';

const today = day('2026-11-19');
const area = (code: string, level: string) => ({
  ...{ code, parent: null, nl: code, en: code, active: true, validFrom: null, validTo: null, order: 1 },
  data: { level },
});
const lists = {
  items: () => [area('G10', 'area'), area('W0110', 'wijk')],
  offered: () => [],
  label: (_: string, code: string) => code,
};

function typed(changes: Partial<RuleDraft>): RuleDraft {
  return { ...ruleDraft(null, today), name: 'Regel', reason: 'Daarom', danger: true, ...changes };
}

test('a new rule begins today, tells each report and is about nothing yet', () => {
  const draft = ruleDraft(null, today);
  expect(draft).toMatchObject({ id: null, from: today, each: true, danger: false });
  expect(Object.keys(ruleProblems(draft)).sort()).toEqual(['about', 'name', 'reason']);
});

test.each([
  ['one report', { each: false, count: '1' }, ['count']],
  ['no number', { each: false, count: 'veel' }, ['count']],
  ['a year and a day', { each: false, days: '366' }, ['days']],
  ['a number that is not used', { each: true, count: 'veel' }, []],
  ['a last day before the first', { to: day('2026-11-18') }, ['to']],
  ['no first day', { from: undefined }, ['from']],
  ['an organisation alone', { danger: false, organisation: 'ORG-01' }, []],
])('a rule with %s', (_, changes, problems) => {
  expect(Object.keys(ruleProblems(typed(changes)))).toEqual(problems);
});

test('a place is an area or a wijk, by the list', () => {
  expect(termsOf(typed({ place: 'W0110' }), lists)).toMatchObject({ area: null, wijk: 'W0110', count: 1, days: 1 });
  expect(termsOf(typed({ place: 'G10' }), lists)).toMatchObject({ area: 'G10', wijk: null });
});

test('what is kept has no spaces around its words, and comes back as it was typed', () => {
  const draft = typed({ name: ' Regel ', each: false, count: '4', days: '30', law: 'jw', place: 'W0110' });
  const input = ruleInput(draft, lists);
  expect(input).toMatchObject({ name: 'Regel', count: 4, days: 30, law: 'jw', wijk: 'W0110', from: today, to: null });
  expect(ruleInput(typed({ from: undefined }), lists)).toBeNull();
});
