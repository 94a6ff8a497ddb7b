import { expect, test } from 'vitest';
import { answerByDigit, answerProblem, openedWith } from '../../../renderer/parts/question-answer.ts';
import { day } from '../../../shared/dates.ts';
import type { AnswerShape, Question } from '../../../shared/procedure/question.ts';
import { speechIn } from '../../../shared/text/speech.ts';

const speech = speechIn('nl', day('2026-11-19'));

function asked(answer: AnswerShape, more: Partial<Question> = {}): Question {
  return { id: 'kind', matter: 0, step: 'PC-1', article: 'Awb 9:1', answer, optional: false, suggested: null, ...more };
}
const oneOf = (...options: string[]) => asked({ kind: 'choice', options });

test('a question opens with its present answer, else with what intake said, else with nothing', () => {
  const suggested = asked({ kind: 'choice', options: ['signal', 'complaint'] }, { suggested: 'complaint' });
  expect(openedWith(suggested, 'signal')).toBe('signal');
  expect(openedWith(suggested, null)).toBeNull();
  expect(openedWith(suggested, undefined)).toBe('complaint');
  expect(openedWith(oneOf('signal'), undefined)).toBeUndefined();
  expect(openedWith(asked({ kind: 'choices', options: ['a'] }), undefined)).toEqual([]);
});

test('a digit chooses the answer in its place, and behind the last one "weet ik niet" where that is an answer', () => {
  expect(answerByDigit(oneOf('signal', 'complaint'), undefined, 2)).toBe('complaint');
  expect(answerByDigit(oneOf('signal', 'complaint'), undefined, 3)).toBeUndefined();
  expect(answerByDigit({ ...oneOf('signal', 'complaint'), optional: true }, 'signal', 3)).toBeNull();
});

test('a digit turns one of several answers on and off, in the order of the question', () => {
  const several = asked({ kind: 'choices', options: ['a', 'b', 'c'] });
  expect(answerByDigit(several, ['c'], 1)).toEqual(['a', 'c']);
  expect(answerByDigit(several, ['a', 'c'], 1)).toEqual(['c']);
  expect(answerByDigit(several, [], 4)).toBeUndefined();
});

test('a digit is no answer to a question for a day, a number or words', () => {
  expect(answerByDigit(asked({ kind: 'day', notBefore: null, notAfter: null }), undefined, 1)).toBeUndefined();
  expect(answerByDigit(asked({ kind: 'number', min: 1, max: 4 }), undefined, 1)).toBeUndefined();
});

test('what is wrong with an answer is said with the bounds of the question, days written out', () => {
  expect(answerProblem(oneOf('signal'), undefined, speech)).toMatch(/^Geef een antwoord/);
  const until = asked({ kind: 'day', notBefore: null, notAfter: day('2026-11-19') });
  expect(answerProblem(until, '2026-11-20', speech)).toContain('donderdag 19 november');
  expect(answerProblem(until, '2026-11-19', speech)).toBeNull();
  expect(answerProblem(asked({ kind: 'number', min: 1, max: 4 }), 5, speech)).toContain('van 1 tot en met 4');
});
