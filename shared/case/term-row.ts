import { z } from 'zod';
import { Day } from '../dates.ts';
import { Code } from '../ids.ts';

/** A term of a report as rows show it: its last day, and since when it runs. */
export const TermRow = z.object({
  kind: Code,
  startsOn: Day,
  lastOn: Day,
  article: z.string(),
  /** The office waits for another: nothing to do before the last day has passed. */
  waiting: z.boolean(),
  /** An act sets the term; otherwise it is a norm or an agreement. */
  byLaw: z.boolean(),
});
export type TermRow = z.infer<typeof TermRow>;
