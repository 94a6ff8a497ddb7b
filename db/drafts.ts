import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { nothingBeside } from '../shared/case/beside.ts';
import { Draft } from '../shared/contract/case.ts';
import type { Reader, Writer } from './handle.ts';
import { drafts } from './schema/cases.ts';

/** What is known of a draft without its text. */
export interface DraftMark extends Pick<Draft, 'id' | 'version' | 'savedAt' | 'typed'> {
  readonly author: string;
}

/** The drafts of one author, the last typed in front. */
export function readDrafts(reader: Reader, author: string): readonly Draft[] {
  const rows = reader.sql.select().from(drafts).where(eq(drafts.author, author)).orderBy(desc(drafts.savedAt)).all();
  return rows.map((row) => draftOf(row));
}

const Mark = Draft.pick({ id: true, version: true, savedAt: true }).extend({
  author: z.string(),
  typed: z
    .string()
    .nullable()
    .transform((text): unknown => (text === null ? null : JSON.parse(text)))
    .pipe(Draft.shape.typed),
});

/** The mark of a draft by its id; null when there is none. Its text, which may be long, is not read. */
export function readDraftMark(reader: Reader, id: string): DraftMark | null {
  const { author, version, savedAt } = drafts;
  const typed = sql<string | null>`json_extract(${drafts.content}, '$.typed')`;
  const row = reader.sql
    .select({ id: drafts.id, author, version, savedAt, typed })
    .from(drafts)
    .where(eq(drafts.id, id))
    .get();
  return row ? Mark.parse(row) : null;
}

/** Keeps a draft as typed. */
export function saveDraft(writer: Writer, author: string, { id, version, savedAt, ...content }: Draft): void {
  const kept = { version, savedAt, content: JSON.stringify(content) };
  const row = { id, author, ...kept };
  writer.sql.insert(drafts).values(row).onConflictDoUpdate({ target: drafts.id, set: kept }).run();
}

/** Takes away a draft of this author: because it was recorded, or because he says so. */
export function removeDraft(writer: Writer, author: string, id: string): void {
  writer.sql
    .delete(drafts)
    .where(and(eq(drafts.id, id), eq(drafts.author, author)))
    .run();
}

/** Drafts kept before there was anything beside the intake hold the intake alone. */
function draftOf({ id, version, savedAt, content }: typeof drafts.$inferSelect): Draft {
  const kept: unknown = JSON.parse(content);
  const parsed = z.looseObject({ intake: z.looseObject({}) }).safeParse(kept);
  const { beside = nothingBeside, ...rest } = parsed.success ? parsed.data : { intake: kept };
  return Draft.parse({ ...rest, id, version, savedAt, beside });
}
