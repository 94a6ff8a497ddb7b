import { isDay } from '../../shared/dates.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import {
  type Term,
  type TermParts,
  type TermProblem,
  type TermUnit,
  termProblems,
  termUnits,
} from '../../shared/terms/term.ts';
import { termWords } from '../../shared/text/terms.ts';
import { sentence } from '../../shared/text/text.ts';
import type { Problem } from './command.ts';
import { problem } from './problem.ts';

/** A term as it was typed or stands in a table; undefined or empty is not given. */
export interface TermTexts {
  readonly from: string;
  readonly amount: string;
  readonly unit: string;
  readonly adjournWeeks?: string | undefined;
  readonly agreedUntil?: string | undefined;
}

/** Where each part stands: a JSON Pointer to its option or cell. */
export type TermPaths = Readonly<Record<keyof TermTexts, string>>;

/** A term from its texts, or every problem of it at the place of the part that must change. */
export function termFromText(texts: TermTexts, paths: TermPaths): Result<Term, readonly Problem[]> {
  const parts = {
    from: isDay(texts.from) ? texts.from : undefined,
    amount: wholeNumber(texts.amount),
    unit: unitOf(texts.unit),
    adjournWeeks: texts.adjournWeeks ? wholeNumber(texts.adjournWeeks) : null,
    agreedUntil: texts.agreedUntil ? (isDay(texts.agreedUntil) ? texts.agreedUntil : undefined) : null,
  } satisfies TermParts;
  const problems = [...formProblems(parts, paths), ...termProblems(parts).map((each) => printable(each, paths))];
  const { from, amount, unit, adjournWeeks, agreedUntil } = parts;
  if (problems.length > 0 || !from || amount === undefined || !unit) return refused(problems);
  return ok({ from, amount, unit, adjournWeeks: adjournWeeks ?? null, agreedUntil: agreedUntil ?? null });
}

function formProblems(parts: TermParts, paths: TermPaths): Problem[] {
  const problems: Problem[] = [];
  if (parts.from === undefined) problems.push(problem('not-a-day', paths.from));
  if (parts.amount === undefined) problems.push(problem('not-a-whole-number', paths.amount));
  if (parts.unit === undefined) problems.push(problem('not-a-unit', paths.unit));
  if (parts.adjournWeeks === undefined) problems.push(problem('not-a-whole-number', paths.adjournWeeks));
  if (parts.agreedUntil === undefined) problems.push(problem('not-a-day', paths.agreedUntil));
  return problems;
}

function printable({ part, code }: TermProblem, paths: TermPaths): Problem {
  return { error: code, message: sentence(termWords[`term.problem.${code}`], 'nl'), path: paths[part] };
}

function wholeNumber(text: string): number | undefined {
  return /^-?[0-9]+$/.test(text) ? Number(text) : undefined;
}

function unitOf(text: string): TermUnit | undefined {
  return termUnits.find((unit) => unit === text);
}
