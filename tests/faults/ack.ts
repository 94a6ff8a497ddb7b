import { z } from 'zod';
import { CaseId } from '../../shared/ids.ts';

/** What the writer says after each thing that the door has answered: only then it counts. */
export const Ack = z.object({
  id: CaseId,
  /** A word that stands in the story of this report and nowhere else. */
  word: z.string(),
  /** The number of lines its history has by now. */
  lines: z.number().int(),
  /** How often it was shown. */
  views: z.number().int(),
  /** The last number that the account set for itself. */
  kept: z.number().int(),
  /** How many transactions were written when it said so, by the record that knows most: the database as others read it, or the journal. */
  seq: z.number().int(),
});
export type Ack = z.infer<typeof Ack>;
