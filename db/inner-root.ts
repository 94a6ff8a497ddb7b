import type Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Writer } from './handle.ts';
import { hasTable } from './has-table.ts';
import { deriveKeys, type RegisterKeys, wipeKeys } from './keys.ts';
import { meta } from './schema/register.ts';

/**
 * What a register remembers of its keys, inside its encrypted pages. When its key is renewed, pages, accounts, figures and files
 * get keys that follow from the new one; chains and marks of what was written stay as they are, so the root of theirs stays.
 */
const rootName = 'innerRoot';
const filesName = 'filesKeyBefore';

/** Gives keys that follow from the register key the inner ones of this database, where its key was renewed before. */
export function takeInnerRoot(connection: Database.Database, keys: RegisterKeys): void {
  const root = kept(connection, rootName);
  if (root) {
    const inner = deriveKeys(root);
    inner.history.copy(keys.history);
    inner.log.copy(keys.log);
    inner.identity.copy(keys.identity);
    wipeKeys(inner);
    root.fill(0);
  }
  Object.assign(keys, { filesBefore: kept(connection, filesName) });
}

/** Writes into a copy for a new key what the register must remember of the one before. */
export function keepInnerRoot(
  connection: Database.Database,
  before: { readonly registerKey: Buffer; readonly files: Buffer },
): void {
  if (!kept(connection, rootName)) keep(connection, rootName, before.registerKey);
  keep(connection, filesName, before.files);
}

/** Every file has its key wrapped anew: the key of all files of before is forgotten. */
export function forgetFilesKey(writer: Writer): void {
  writer.sql.delete(meta).where(eq(meta.key, filesName)).run();
}

function kept(connection: Database.Database, name: string): Buffer | null {
  if (!hasTable(connection, 'meta')) return null;
  const value = z
    .string()
    .optional()
    .parse(connection.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(name));
  return value === undefined ? null : Buffer.from(value, 'base64');
}

function keep(connection: Database.Database, name: string, key: Buffer): void {
  connection.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(name, key.toString('base64'));
}
