import { desc, eq } from 'drizzle-orm';
import type { Reader, Writer } from './handle.ts';
import { imports } from './schema/cases.ts';

/** A table that was read in: who, when, what the file was called, how many reports came of it. */
export type KeptImport = typeof imports.$inferSelect;

/** Remembers that a table is read in; its reports point to it by their marks. */
export function addImport(writer: Writer, added: Omit<KeptImport, 'undoneAt'>): void {
  writer.sql.insert(imports).values(added).run();
}

/** The tables that were read in, the last one first. */
export function readImports(reader: Reader): readonly KeptImport[] {
  return reader.sql.select().from(imports).orderBy(desc(imports.at), desc(imports.id)).all();
}

/** One of them, or null. */
export function readImport(reader: Reader, id: string): KeptImport | null {
  return reader.sql.select().from(imports).where(eq(imports.id, id)).get() ?? null;
}

/** Remembers that all its reports were taken out again. */
export function saveUndone(writer: Writer, id: string, undoneAt: string): void {
  writer.sql.update(imports).set({ undoneAt }).where(eq(imports.id, id)).run();
}
