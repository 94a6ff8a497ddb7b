import { z } from 'zod';

/** What a letter or mail is for. `complaint` is the client's own letter, in the client's words (Awb 9:4). */
export const letterKinds = [
  'acknowledgement',
  'information-request',
  'referral',
  'support-agreement',
  'provider-reminder',
  'forwarding',
  'hand-over',
  'closing',
  'complaint',
  'other',
] as const;
export const LetterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof LetterKind>;

/** How a letter left the house. */
export const letterWays = ['post', 'mail', 'handed'] as const;
export const LetterWay = z.enum(letterWays);
export type LetterWay = z.infer<typeof LetterWay>;

/** What a letter is built of. The lines of a `list` are its items; the lines of an address and a sign-off stay lines. */
export const blockKinds = ['address', 'heading', 'paragraph', 'list', 'sign-off'] as const;
export const BlockKind = z.enum(blockKinds);
export type BlockKind = z.infer<typeof BlockKind>;

/** Who writes: the office, or the client, whose name then stands where the office's stands. */
export const letterSenders = ['office', 'client'] as const;
export const LetterSender = z.enum(letterSenders);
export type LetterSender = z.infer<typeof LetterSender>;
