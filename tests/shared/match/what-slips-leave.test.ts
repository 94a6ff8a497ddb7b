import { expect, test } from 'vitest';
import { whatSlipsLeave } from '../../../shared/match/what-slips-leave.ts';

const reached = (typed: string, meant: string) =>
  whatSlipsLeave(typed).findIndex((step) => step.some((parts) => parts.every((part) => meant.includes(part))));

test.each([
  ['kese', 'kees'],
  ['kes', 'kees'],
  ['amss', 'mass'],
  ['janxsen', 'jansen'],
  ['jasnen', 'jansen'],
  ['maasbcht', 'maasbocht'],
])('%s reaches %s in the narrowest step', (typed, meant) => {
  expect(reached(typed, meant)).toBe(0);
});

test.each([
  ['two slips in a word of six letters', 'jxnsey', 'jansen'],
  ['two slips in a longer one', 'maasbogt', 'maasbocht'],
  ['two slips in a long one', 'noorxerlichxtje', 'noorderlichtje'],
])('%s are reached', (_, typed, meant) => {
  expect(reached(typed, meant)).toBeGreaterThanOrEqual(0);
});

test('nothing shorter than three letters is looked up, and a bounded number of parts', () => {
  for (const word of ['kees', 'jansen', 'maasbogt', 'ondersteunin', 'a'.repeat(20)]) {
    const parts = whatSlipsLeave(word).flat(2);
    expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThanOrEqual(3);
    expect(parts.length).toBeLessThan(320);
  }
});
