import type { Filters } from '../../../shared/contract/register.ts';
import type { Period } from '../../../shared/figures/period-before.ts';
import type { RecipeId } from '../../../shared/ids.ts';

/** What is evaluated. It stays while another part is looked at. */
export interface EvaluationChoice {
  readonly period: Period;
  /** Which reports a file of reports begins with; null: those that came in in the period. */
  readonly reports: Filters | null;
}

/** What every part of the evaluation gets. */
export interface PartProps {
  readonly choice: EvaluationChoice;
  readonly onChoice: (choice: EvaluationChoice) => void;
}

/** A period by a recipe of the office, or by the standard evaluation (null). */
export interface AskedPeriod extends Period {
  readonly recipe: RecipeId | null;
}
