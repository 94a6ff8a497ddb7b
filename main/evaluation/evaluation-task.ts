import { z } from 'zod';
import type { Evaluation } from '../../shared/contract/evaluation.ts';
import type { LookAtRelease } from '../../shared/figures/look-at-release.ts';
import type { Ingredients } from '../../shared/figures/make-evaluation.ts';

/** What the thread that protects figures is asked: counts and the names of what is counted, no report. */
export interface EvaluationTask {
  /** An evaluation as it is shown, or what its release would hold. */
  readonly kind: EvaluationReply['kind'];
  readonly ingredients: Ingredients;
}

export type EvaluationReply =
  | { readonly kind: 'make'; readonly value: Evaluation }
  | { readonly kind: 'look'; readonly value: LookAtRelease };

/** Both sides are this program, so only the kind is looked at. */
export const isEvaluationTask = (said: unknown): said is EvaluationTask => hasKind(said);
export const isEvaluationReply = (said: unknown): said is EvaluationReply => hasKind(said);

function hasKind(said: unknown): boolean {
  return z.object({ kind: z.enum(['make', 'look']) }).safeParse(said).success;
}
