import type { Intake } from '../../../shared/case/intake.ts';

/** What every part of the form takes: what is typed so far, and how to change it. */
export interface PartProps {
  readonly intake: Intake;
  readonly change: (next: (intake: Intake) => Intake) => void;
}

/** A field's id, by which the list of what is missing leads to it. */
export function fieldId(field: keyof Intake): string {
  return `intake-${field}`;
}
