import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { nothingBeside } from '../shared/case/beside.ts';
import { Draft } from '../shared/contract/case.ts';
import type { Reader, Writer } from './handle.ts';
import { drafts } from './schema/cases.ts';

/** The drafts of one author, the last typed in front. */
export function readDrafts(reader: Reader, author: string): readonly Draft[] {
  const rows = reader.sql.select().from(drafts).where(eq(drafts.author, author)).orderBy(desc(drafts.savedAt)).all();
  return rows.map((row) => draftOf(row));
}

/** A draft by its id, with its author; null when there is none. */
export function readDraft(reader: Reader, id: string): { readonly author: string; readonly draft: Draft } | null {
  const row = reader.sql.select().from(drafts).where(eq(drafts.id, id)).get();
  return row ? { author: row.author, draft: draftOf(row) } : null;
}

/** Keeps a draft as typed. */
export function saveDraft(writer: Writer, author: string, { id, version, savedAt, ...content }: Draft): void {
  const values = { id, author, version, savedAt, content: JSON.stringify(content) };
  writer.sql.insert(drafts).values(values).onConflictDoUpdate({ target: drafts.id, set: values }).run();
}

/** Takes away a draft of this author: because it was recorded, or because he says so. */
export function removeDraft(writer: Writer, author: string, id: string): boolean {
  return (
    writer.sql
      .delete(drafts)
      .where(and(eq(drafts.id, id), eq(drafts.author, author)))
      .run().changes > 0
  );
}

/** Drafts kept before there was anything beside the intake hold the intake alone. */
function draftOf({ id, version, savedAt, content }: typeof drafts.$inferSelect): Draft {
  const kept: unknown = JSON.parse(content);
  const parsed = z.object({ intake: z.looseObject({}), beside: z.unknown() }).safeParse(kept);
  const { intake, beside } = parsed.success ? parsed.data : { intake: kept, beside: undefined };
  return Draft.parse({ id, version, savedAt, intake, beside: beside ?? nothingBeside });
}
