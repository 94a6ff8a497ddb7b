import { isDay } from '../dates.ts';
import { assertNever, ok, type Result, refused } from '../result.ts';
import type { AnswerShape, AnswerValue, Question } from './question.ts';

/** Why an answer does not fit its question. */
export type AnswerRefusal =
  | { readonly code: 'answer-required' }
  | { readonly code: 'not-an-option' }
  | { readonly code: 'option-twice' }
  | { readonly code: 'not-a-day' }
  | { readonly code: 'day-too-early'; readonly notBefore: string }
  | { readonly code: 'day-too-late'; readonly notAfter: string }
  | { readonly code: 'number-out-of-range'; readonly min: number; readonly max: number }
  | { readonly code: 'text-blank' }
  | { readonly code: 'text-too-long'; readonly atMost: number };

/** Whether an answer fits its question as it is asked now. */
export function validateAnswer(question: Question, value: AnswerValue): Result<AnswerValue, AnswerRefusal> {
  if (value === null) return question.optional ? ok(null) : refused({ code: 'answer-required' });
  const refusal = refusalOf(question.answer, value);
  return refusal ? refused(refusal) : ok(value);
}

function refusalOf(shape: AnswerShape, value: string | readonly string[] | number): AnswerRefusal | null {
  switch (shape.kind) {
    case 'choice':
      return typeof value === 'string' && shape.options.includes(value) ? null : { code: 'not-an-option' };
    case 'choices':
      return choicesRefusal(shape.options, value);
    case 'day':
      return dayRefusal(shape, value);
    case 'number': {
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= shape.min && value <= shape.max;
      return fits ? null : { code: 'number-out-of-range', min: shape.min, max: shape.max };
    }
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return { code: 'text-blank' };
      return [...value].length > shape.atMost ? { code: 'text-too-long', atMost: shape.atMost } : null;
    default:
      return assertNever(shape);
  }
}

function choicesRefusal(options: readonly string[], value: string | readonly string[] | number): AnswerRefusal | null {
  if (typeof value === 'string' || typeof value === 'number') return { code: 'not-an-option' };
  if (!value.every((each) => options.includes(each))) return { code: 'not-an-option' };
  return new Set(value).size === value.length ? null : { code: 'option-twice' };
}

function dayRefusal(
  { notBefore, notAfter }: Extract<AnswerShape, { kind: 'day' }>,
  value: string | readonly string[] | number,
): AnswerRefusal | null {
  if (typeof value !== 'string' || !isDay(value)) return { code: 'not-a-day' };
  if (notBefore && value < notBefore) return { code: 'day-too-early', notBefore };
  return notAfter && value > notAfter ? { code: 'day-too-late', notAfter } : null;
}
