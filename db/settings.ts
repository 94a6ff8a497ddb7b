import { eq, like } from 'drizzle-orm';
import type { Reader, Writer } from './handle.ts';
import { meta, settings } from './schema/register.ts';

/** A setting by its key as stored JSON, or null when it was never set. The caller parses it with its schema. */
export function readSetting(reader: Reader, key: string): unknown {
  const row = reader.sql.select().from(settings).where(eq(settings.key, key)).get();
  return row ? JSON.parse(row.value) : null;
}

/** The settings whose keys begin so, as stored JSON. */
export function readSettingsOf(reader: Reader, beginning: string): readonly unknown[] {
  const found = reader.sql
    .select()
    .from(settings)
    .where(like(settings.key, `${beginning}%`))
    .all();
  return found.map(({ value }) => JSON.parse(value));
}

/** Keeps a setting. */
export function saveSetting(writer: Writer, key: string, value: unknown): void {
  const text = JSON.stringify(value);
  writer.sql
    .insert(settings)
    .values({ key, value: text })
    .onConflictDoUpdate({ target: settings.key, set: { value: text } })
    .run();
}

/** What the register says of itself, such as `practice`; null when it says nothing. */
export function readMeta(reader: Reader, key: string): string | null {
  return reader.sql.select().from(meta).where(eq(meta.key, key)).get()?.value ?? null;
}

/** Written when a register is made. */
export function saveMeta(writer: Writer, key: string, value: string): void {
  writer.sql.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } }).run();
}
