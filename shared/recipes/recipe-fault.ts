import { z } from 'zod';

/** Why a recipe cannot be made, though each of its fields fits. */
export const recipeFaultCodes = [
  'title-missing',
  'titles-same',
  'table-twice',
  'rows-and-columns-same',
  'not-of-these-reports',
  'own-tables-too-many',
  'filters-too-many',
] as const;
export const RecipeFaultCode = z.enum(recipeFaultCodes);
export type RecipeFaultCode = z.infer<typeof RecipeFaultCode>;

/** A fault and the table it is in, counted from 1; 0 where it is in the whole. */
export interface RecipeFault {
  readonly table: number;
  readonly fault: RecipeFaultCode;
}
