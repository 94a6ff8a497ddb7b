import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Failure } from '../shared/failure.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { connect, preparedOnce } from './connect.ts';
import { type Handle, handleOf, type Reader, type WriteQueue, type Writing, writeQueue } from './handle.ts';
import { deriveKeys, type RegisterKeys, wipeKeys } from './keys.ts';
import { migrate } from './migrate.ts';

if (Number(process.versions.napi) < 10) throw new Error('better-sqlite3 needs Node 22.14 or newer (Node-API 10).');

/** An open register: reads on their own connection, writes one at a time. */
export interface OpenRegister {
  /** The path of the database. */
  readonly file: string;
  readonly keys: RegisterKeys;
  readonly reader: Reader;
  /** Runs the body in one transaction; a returned refusal or a throw rolls it back. */
  readonly write: Writing;
  /** Empties the journal (WAL), so that what was destroyed stands nowhere any more; false when another program holds the file. */
  readonly emptyJournal: WriteQueue['emptyJournal'];
  /** Closes both connections and wipes the keys. */
  close(): void;
}

interface Options {
  readonly file: string;
  /** 32 random bytes; wiped by the caller. */
  readonly registerKey: Buffer;
  /** Make the file when it is not there; otherwise its absence is a refusal. */
  readonly create?: boolean;
}

/** The name of the database in a register folder. */
export const databaseName = 'register.db';

/**
 * Opens the encrypted database of a register and brings it to the present shape.
 * Refuses: no file, a key of another register, damage, a newer version, a read-only folder, a full disk.
 */
export function openRegister({ file, registerKey, create = false }: Options): Result<OpenRegister, Failure> {
  if (!create && !existsSync(file)) return refused({ code: 'no-register', folder: file });
  const keys = deriveKeys(registerKey);
  const opened: Database.Database[] = [];
  const giveUp = (failure: Failure): Result<OpenRegister, Failure> => {
    for (const connection of opened) connection.close();
    wipeKeys(keys);
    return refused(failure);
  };
  try {
    const writing = connect(file, keys.database, 'write');
    opened.push(writing);
    const migrated = migrate(writing, file);
    if (!migrated.ok) return giveUp(migrated.failure);
    const reading = connect(file, keys.database, 'read');
    opened.push(reading);
    return ok({ file, ...register(handle(writing, keys), handle(reading, keys), keys) });
  } catch (error) {
    const failure = databaseFailure(error, file);
    if (failure === null) throw error;
    return giveUp(failure);
  }
}

function register(writing: Handle, reading: Handle, keys: RegisterKeys): Omit<OpenRegister, 'file'> {
  return {
    keys,
    reader: reading,
    ...writeQueue(writing),
    close: () => {
      reading.connection.close();
      emptyJournalIfSound(writing.connection);
      writing.connection.close();
      wipeKeys(keys);
    },
  };
}

/** A damaged register is closed all the same: what is in its journal stays there, and the keys go. */
function emptyJournalIfSound(connection: Database.Database): void {
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } catch {}
}

function handle(connection: Database.Database, keys: RegisterKeys): Handle {
  return handleOf(connection, drizzle(preparedOnce(connection)), keys);
}

/** What SQLite's error means to the person at the screen; null when it is a bug of ours. */
export function databaseFailure(error: unknown, file: string): Failure | null {
  if (!(error instanceof Error)) return null;
  // drizzle wraps the driver's error.
  if (error.cause instanceof Database.SqliteError) return databaseFailure(error.cause, file);
  const code = error instanceof Database.SqliteError ? error.code : '';
  if (code === 'SQLITE_NOTADB') return { code: 'keys-of-another-register' };
  if (code.startsWith('SQLITE_CORRUPT')) return { code: 'register-damaged' };
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE') return { code: 'disk-full' };
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN'))
    return { code: 'folder-read-only', folder: file };
  if (code.startsWith('SQLITE_BUSY')) return { code: 'register-in-use', holder: '' };
  if (code.startsWith('SQLITE_IOERR')) return { code: 'register-damaged' };
  return null;
}
