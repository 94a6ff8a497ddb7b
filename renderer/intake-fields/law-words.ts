import type { Law } from '../../shared/reference/law.ts';
import { intakeText } from '../../shared/text/intake.ts';
import type { Words } from '../../shared/text/words.ts';

/** The laws as a report names them. */
export const lawWords = {
  wmo: intakeText['intake.law-wmo'],
  jw: intakeText['intake.law-jw'],
  both: intakeText['intake.law-both'],
  other: intakeText['intake.law-other'],
} as const satisfies Record<Law, Words>;
