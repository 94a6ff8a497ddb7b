import type { Day } from '../dates.ts';
import type { Action, Desk, Flag, Outcome } from './codes.ts';
import type { Deadline } from './finding.ts';
import type { Situation } from './situation.ts';

/** The steps of the decision table in their order; the number is that of section 4.2. */
export const stepNames = [
  'kind', // 1, PC-1
  'about', // 2, PC-2
  'who', // 3, PC-3
  'court', // 4, PC-5 first half
  'besluit', // 5, PC-4
  'late-decision', // 6, PC-4
  'policy', // 7, PC-5 second half
  'internal', // 8, PC-6
  'not-complained', // 9, PC-7
  'running', // 10, PC-8
  'competence', // 11, PC-11
  'year', // 12, PC-9
  'earlier', // 13, PC-10
  'desk', // 14, PC-11
  'complete', // 15, PC-12
] as const;
export type StepName = (typeof stepNames)[number];

/** What the walk has gathered on the way and later steps look at. */
export interface Road {
  /** PC-7a: the internal complaint is skipped. */
  readonly direct: boolean;
  /** PC-9: the day from which the year runs. */
  readonly reference: Day | null;
  readonly desk: Desk | null;
  readonly flags: readonly Flag[];
}

/** What a step adds to the finding; it stays there, whatever follows. */
export interface Additions {
  readonly flags?: readonly Flag[];
  readonly actions?: readonly Action[];
  readonly deadlines?: readonly Deadline[];
  readonly articles?: readonly string[];
}

/** Where the walk goes after a step: to another step, or it stops with an outcome. */
export type Next =
  | { readonly stop: Outcome; readonly desk: Desk | null }
  | { readonly go: StepName; readonly reference?: Day; readonly direct?: true; readonly desk?: Desk };

export type Turn = Additions & { readonly next: Next };

export type Step = (situation: Situation, road: Road) => Turn;
