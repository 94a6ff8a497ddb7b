import { z } from 'zod';
import { Instant } from '../dates.ts';
import { Code, UserName } from '../ids.ts';
import { Text } from '../typed-text.ts';

/** The kinds of files that can be attached, by the end of their name. */
export const fileKinds = ['pdf', 'png', 'jpg', 'txt', 'docx', 'xlsx'] as const;
export const FileKind = z.enum(fileKinds);
export type FileKind = z.infer<typeof FileKind>;

/** The largest file, in bytes: 100 MiB. All files of one report together: 1 GiB (reliability bar, section 2.4). */
export const mostFileBytes = 104_857_600;
export const mostBytesOfCase = 1_073_741_824;
/** So many files of a report are counted, those that were removed included. */
export const mostFiles = 1_000;

/** The name as it was given, unseen signs and all: it is shown in a form that cannot mislead (`shownFileName`). */
export const FileName = z
  .string()
  .min(1)
  .max(400)
  .overwrite((name) => name.replace(/\p{Surrogate}/gu, '\ufffd'));

/** SHA-256 in hexadecimals. */
export const FileHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a file is about: the report, an answer of the check, or a line of the timeline. */
export const FileAbout = z.discriminatedUnion('of', [
  z.object({ of: z.literal('report') }),
  z.object({ of: z.literal('answer'), matter: z.number().int().min(0).max(9).nullable(), question: Code }),
  z.object({ of: z.literal('step'), position: z.number().int().min(1) }),
]);
export type FileAbout = z.infer<typeof FileAbout>;

/** A file as it is recorded with a report. `file` counts from 1 within the report. */
export const AttachedFile = z.object({
  file: z.number().int().min(1).max(mostFiles),
  /** Of the file as it was handed over. */
  hash: FileHash,
  name: FileName,
  kind: FileKind,
  /** False: the content is of another kind than the name says. It is kept as it came and not shown. */
  fits: z.boolean(),
  bytes: z.number().int().min(1).max(mostFileBytes),
  about: FileAbout,
  note: Text,
});

/** A file as it stands, with who attached it. */
export const CaseFile = AttachedFile.extend({
  by: UserName,
  at: Instant,
  /** When its bytes were taken away; the line stays. */
  removedAt: Instant.nullable(),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** What happens with files of a report. The bytes themselves are never part of a history. */
export const FileAttached = z.object({ type: z.literal('fileAttached'), ...AttachedFile.shape });
export const FileRemoved = z.object({
  type: z.literal('fileRemoved'),
  file: AttachedFile.shape.file,
  reason: Text,
});
export type FileAttached = z.infer<typeof FileAttached>;
export type FileRemoved = z.infer<typeof FileRemoved>;

/** The kind that the end of a name says, or null when it is none of those that are kept. */
export function kindOfName(name: string): FileKind | null {
  const ending = /\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase();
  if (ending === 'jpeg') return 'jpg';
  return fileKinds.find((kind) => kind === ending) ?? null;
}
