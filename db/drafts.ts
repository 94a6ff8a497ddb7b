import { and, desc, eq } from 'drizzle-orm';
import { Draft } from '../shared/contract/case.ts';
import type { Reader, Writer } from './handle.ts';
import { drafts } from './schema/cases.ts';

/** The drafts of one author, the last typed in front. */
export function readDrafts(reader: Reader, author: string): readonly Draft[] {
  const rows = reader.sql.select().from(drafts).where(eq(drafts.author, author)).orderBy(desc(drafts.savedAt)).all();
  return rows.map((row) => Draft.parse({ id: row.id, savedAt: row.savedAt, intake: JSON.parse(row.content) }));
}

/** Keeps a draft as typed. Only its author's own draft is changed: false when it is another's. */
export function saveDraft(writer: Writer, author: string, draft: Draft): boolean {
  const values = { id: draft.id, author, savedAt: draft.savedAt, content: JSON.stringify(draft.intake) };
  const known = writer.sql.select().from(drafts).where(eq(drafts.id, draft.id)).get();
  if (known && known.author !== author) return false;
  writer.sql.insert(drafts).values(values).onConflictDoUpdate({ target: drafts.id, set: values }).run();
  return true;
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
