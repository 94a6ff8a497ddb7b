import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Failure } from '../shared/failure.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { hasTable } from './has-table.ts';

/** The files that an office keeps, with the folder of the migrations of each. */
const folders = {
  register: fileURLToPath(new URL('./migrations', import.meta.url)),
  figures: fileURLToPath(new URL('./migrations/figures', import.meta.url)),
} as const;

/**
 * Brings the database to the shape of this version. drizzle looks at times only, so here it is verified first that what
 * was applied is a prefix of what is shipped; a register that holds more comes from a newer version and is left alone.
 * An existing register is copied before it is changed (the copy is encrypted like the register, and goes when all is well).
 */
export function migrate(
  connection: Database.Database,
  file: string,
  of: keyof typeof folders = 'register',
): Result<void, Failure> {
  const migrationsFolder = folders[of];
  const shipped = readMigrationFiles({ migrationsFolder }).map((migration) => migration.hash);
  const applied = appliedHashes(connection);
  if (applied.length > shipped.length) return refused({ code: 'register-newer' });
  if (applied.some((hash, index) => hash !== shipped[index])) return refused({ code: 'register-newer' });
  const isNew = applied.length < shipped.length;
  if (isNew && applied.length > 0) copyBefore(connection, file);
  if (isNew) runMigrations(drizzle(connection), { migrationsFolder });
  // What comes after the transaction of the migrations is made up for when the program was ended before it.
  if (of === 'register') indexWords(connection);
  if (!dropCopy(connection, file) && isNew)
    throw new Error('Foreign keys are broken after migrating; the copy stands beside the register');
  return ok(undefined);
}

/** What a database was brought to its shape by, in order. */
export function appliedHashes(connection: Database.Database): readonly string[] {
  if (!hasTable(connection, '__drizzle_migrations')) return [];
  const rows = connection
    .prepare<[], string>('SELECT hash FROM __drizzle_migrations ORDER BY created_at')
    .pluck()
    .all();
  return rows;
}

/** The migration that brought the search index did not read what a register held already. */
function indexWords(connection: Database.Database): void {
  const missing = `SELECT EXISTS (SELECT 1 FROM search_rows) AND NOT EXISTS (SELECT 1 FROM search_docsize)`;
  if (connection.prepare<[], number>(missing).pluck().get() === 1)
    connection.exec(`INSERT INTO search(search) VALUES ('rebuild')`);
}

function copyBefore(connection: Database.Database, file: string): void {
  connection.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(file, copyPath(file));
}

/**
 * The copy goes once all is well: at the end of a migration, or at the next opening when the program was ended before that. False
 * when foreign keys are broken: then it stays.
 */
function dropCopy(connection: Database.Database, file: string): boolean {
  const copy = copyPath(file);
  if (!existsSync(copy)) return true;
  const broken = connection.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) return false;
  rmSync(copy);
  return true;
}

function copyPath(file: string): string {
  return `${file}.before-update`;
}
