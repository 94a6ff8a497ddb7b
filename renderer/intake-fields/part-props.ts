import type { Intake } from '../../shared/case/intake.ts';

/** What every part of the form takes: what is typed so far, and how to change it. */
export interface PartProps {
  readonly intake: Intake;
  readonly change: (next: (intake: Intake) => Intake) => void;
  /** All fields at once, also those that a call leaves folded: for corrections, inside a section of a page. */
  readonly whole?: boolean | undefined;
}

/** The level of a part's heading: under the title of the screen, or under that of a section. */
export function headingLevel({ whole }: Pick<PartProps, 'whole'>): 2 | 3 {
  return whole ? 3 : 2;
}

/** A field's id, by which the list of what is missing leads to it. */
export function fieldId(field: keyof Intake): string {
  return `intake-${field}`;
}
