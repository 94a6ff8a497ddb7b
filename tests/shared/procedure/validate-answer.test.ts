import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import type { AnswerValue, Question } from '../../../shared/procedure/question.ts';
import { validateAnswer } from '../../../shared/procedure/validate-answer.ts';

const asked = (answer: Question['answer'], optional = false): Question => ({
  id: 'reason',
  matter: 0,
  step: 'PC-7',
  article: '',
  answer,
  optional,
  suggested: null,
});

test.each<[Question['answer'], AnswerValue, string | null]>([
  [{ kind: 'choice', options: ['a', 'b'] }, 'b', null],
  [{ kind: 'choice', options: ['a', 'b'] }, 'c', 'not-an-option'],
  [{ kind: 'choice', options: ['a', 'b'] }, ['a'], 'not-an-option'],
  [{ kind: 'choices', options: ['a', 'b'] }, [], null],
  [{ kind: 'choices', options: ['a', 'b'] }, ['a', 'a'], 'option-twice'],
  [{ kind: 'choices', options: ['a', 'b'] }, ['c'], 'not-an-option'],
  [{ kind: 'choices', options: ['a', 'b'] }, 'a', 'not-an-option'],
  [{ kind: 'choices', options: ['a', 'b'] }, 3, 'not-an-option'],
  [{ kind: 'day', notBefore: null, notAfter: null }, '2026-02-28', null],
  [{ kind: 'day', notBefore: null, notAfter: null }, '2026-02-29', 'not-a-day'],
  [{ kind: 'day', notBefore: null, notAfter: null }, 3, 'not-a-day'],
  [{ kind: 'day', notBefore: day('2026-03-02'), notAfter: null }, '2026-03-01', 'day-too-early'],
  [{ kind: 'day', notBefore: null, notAfter: day('2026-03-02') }, '2026-03-03', 'day-too-late'],
  [{ kind: 'number', min: 1, max: 4 }, 4, null],
  [{ kind: 'number', min: 1, max: 4 }, 1, null],
  [{ kind: 'number', min: 1, max: 4 }, 0, 'number-out-of-range'],
  [{ kind: 'number', min: 1, max: 4 }, 5, 'number-out-of-range'],
  [{ kind: 'number', min: 1, max: 4 }, 1.5, 'number-out-of-range'],
  [{ kind: 'number', min: 1, max: 4 }, '2', 'number-out-of-range'],
  [{ kind: 'text', atMost: 3 }, '😀😀😀', null],
  [{ kind: 'text', atMost: 3 }, 'four', 'text-too-long'],
  [{ kind: 'text', atMost: 3 }, ' ', 'text-blank'],
  [{ kind: 'text', atMost: 3 }, 3, 'text-blank'],
  [{ kind: 'day', notBefore: day('2026-03-02'), notAfter: day('2026-03-02') }, '2026-03-02', null],
  [{ kind: 'text', atMost: 3 }, null, 'answer-required'],
])('to %o the answer %j: %s', (shape, value, code) => {
  const result = validateAnswer(asked(shape), value);
  expect(result.ok ? null : result.failure.code).toBe(code);
});

test('"I do not know" is an answer where facts may be absent', () => {
  expect(validateAnswer(asked({ kind: 'text', atMost: 3 }, true), null)).toEqual({ ok: true, value: null });
});
