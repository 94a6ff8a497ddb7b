import type { Role } from '../roles.ts';
import { type Words, words } from './words.ts';

/** The name of each role. */
export const roleWords = words({
  'role.telephone': { nl: 'Telefoon', en: 'Telephone' },
  'role.back-office': { nl: 'Afhandeling', en: 'Back office' },
  'role.investigator': { nl: 'Onderzoek', en: 'Investigation' },
  'role.evaluator': { nl: 'Evaluatie', en: 'Evaluation' },
  'role.administrator': { nl: 'Beheer', en: 'Administration' },
  'role.reviewer': { nl: 'Toezicht', en: 'Oversight' },
} satisfies Record<`role.${Role}`, Words>);
