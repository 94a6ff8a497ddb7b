import { z } from 'zod';

/** Why a recipe cannot be made, though each of its fields fits. Words that a sentence can choose by: no hyphens. */
const recipeFaultCodes = [
  'titleMissing',
  'titlesSame',
  'tableTwice',
  'rowsAndColumnsSame',
  'notOfTheseReports',
  'ownTablesTooMany',
  'filtersTooMany',
] as const;
export const RecipeFaultCode = z.enum(recipeFaultCodes);
export type RecipeFaultCode = z.infer<typeof RecipeFaultCode>;

/** A fault and the table it is in, counted from 1; 0 where it is in the whole. */
export interface RecipeFault {
  readonly table: number;
  readonly fault: RecipeFaultCode;
}
