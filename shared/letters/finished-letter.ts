import { z } from 'zod';
import { Code } from '../ids.ts';
import { Name, Text } from '../typed-text.ts';
import { BlockKind, LetterKind } from './letter-kinds.ts';

/** One block as finally worded: plain text, nothing in it is looked up or filled in any more. */
export const FinishedBlock = z.object({ kind: BlockKind, text: Text });
export type FinishedBlock = z.infer<typeof FinishedBlock>;

/** A letter as it is made: the whole of its text. Which template it came from stays known, what that says later does not matter. */
export const FinishedLetter = z.object({
  kind: LetterKind,
  template: Code,
  templateVersion: z.number().int().min(1),
  to: Name,
  /** Who writes, above the letter: name, address, telephone, each on a line. */
  sender: Text,
  /** The number under which the office keeps it; empty on the client's own letter. */
  reference: Name,
  subject: Name,
  blocks: z.array(FinishedBlock).min(1).max(60),
});
export type FinishedLetter = z.infer<typeof FinishedLetter>;
