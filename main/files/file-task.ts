import { z } from 'zod';

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
/** Where a file stands and its own key. No worker is given another key. */
const Sealed = z.object({ path: z.string(), key: Bytes });

/** What the worker is asked, one at a time. */
export const FileTask = z.discriminatedUnion('kind', [
  /** Begins a file; its head is written later, by whoever has the key that wraps. */
  z.object({ kind: z.literal('begin'), ...Sealed.shape }),
  z.object({ kind: z.literal('part'), bytes: Bytes }),
  /** Ends the file that was begun. `ending`: what its name says that it is. */
  z.object({ kind: z.literal('end'), ending: z.string() }),
  /** Some chunks of a file, from the one with this number on. */
  z.object({ kind: z.literal('read'), ...Sealed.shape, first: z.number(), count: z.number() }),
  /** Reads all of a file and says what it holds. */
  z.object({ kind: z.literal('check'), ...Sealed.shape }),
]);
export type FileTask = z.infer<typeof FileTask>;

/** What it answers: once for each task. */
export const FileReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taken') }),
  z.object({ kind: z.literal('written'), hash: z.string(), bytes: z.number(), fits: z.boolean() }),
  z.object({ kind: z.literal('read'), bytes: Bytes, last: z.boolean() }),
  z.object({ kind: z.literal('checked'), hash: z.string(), bytes: z.number() }),
  /** The file is not what was written, or not there. */
  z.object({ kind: z.literal('damaged') }),
  /** The disk refused. */
  z.object({ kind: z.literal('refused'), code: z.string() }),
]);
export type FileReply = z.infer<typeof FileReply>;
