import type { z } from 'zod';
import { ok, type Result, refused } from '../result.ts';
import { type ConsistencyRule, inconsistencies } from './consistency.ts';
import { type Facts, FactsShape } from './facts.ts';

/** What is wrong with facts: of shape, or against one of K-1 to K-22; `path` is a JSON Pointer (RFC 6901). */
export interface FactsProblem {
  readonly code: 'shape' | 'unknown-member' | ConsistencyRule;
  readonly path: string;
}

/** Reads facts from data of unknown origin: shape first, consistency when the shape is right. Every problem is named. */
export function readFacts(input: unknown): Result<Facts, readonly FactsProblem[]> {
  const shape = FactsShape.safeParse(input);
  if (!shape.success) return refused(shape.error.issues.flatMap(shapeProblems));
  const breaches = inconsistencies(shape.data);
  if (breaches.length === 0) return ok(shape.data);
  return refused(breaches.map(({ rule, path }) => ({ code: rule, path })));
}

/** Steps of a path as a JSON Pointer. */
function pointer(steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function shapeProblems(issue: z.core.$ZodIssue): FactsProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ code: 'shape', path: pointer(issue.path) }];
  }
  return issue.keys.map((key) => ({
    code: 'unknown-member',
    path: pointer([...issue.path, key]),
  }));
}
