import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Failure } from '../shared/failure.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { catchUp, isWhole, type Standing } from './catch-up.ts';
import { checkpoint, finishCheckpoint, isPutTogether, isTornByCheckpoint } from './checkpoint.ts';
import { connect, preparedOnce, readOnce } from './connect.ts';
import { hasWal, noteFirstPage } from './first-page.ts';
import { type Handle, handleOf, type Reader, type WriteQueue, type Writing, writeQueue } from './handle.ts';
import { takeInnerRoot } from './inner-root.ts';
import { isJournal, positionIn } from './journal-folder.ts';
import { type KeptJournal, keepJournal, setJournalAside } from './kept-journal.ts';
import { deriveKeys, type RegisterKeys, wipeKeys } from './keys.ts';
import { migrate } from './migrate.ts';
import { rebuild } from './rebuild.ts';
import { tellChanges } from './recorded-statements.ts';
import { type Snapshot, snapshotsOf } from './snapshot.ts';
import { clearSuspect, isSuspect } from './suspect.ts';

if (Number(process.versions.napi) < 10) throw new Error('better-sqlite3 needs Node 22.14 or newer (Node-API 10).');

/** An open register: reads on their own connection, writes one at a time. */
export interface OpenRegister {
  /** The path of the database. */
  readonly file: string;
  readonly keys: RegisterKeys;
  readonly reader: Reader;
  /** The register as it is now, for what reads longer than a moment; closed with the register. */
  snapshot(): Snapshot<Handle>;
  /** Runs the body in one transaction; a returned refusal or a throw rolls it back. */
  readonly write: Writing;
  /** After a destruction: what is no longer in the register goes from the WAL and the journal too; false when another program holds the file. */
  readonly forgetPast: WriteQueue['forgetPast'];
  /** True when the journal holds every transaction since its base, up to the last one. True where none is kept. */
  isJournalWhole(): Promise<boolean>;
  /** A new segment of the journal: what a copy that is made from now on holds, can go when that was found whole. */
  turnJournal(): Promise<void>;
  /** A copy that was found whole is what the journal goes on from. False when it is no copy of this register's past. */
  rebaseJournal(copy: string): Promise<boolean>;
  /** What opening it brought back; null when nothing was lost. */
  readonly recovered: Recovered | null;
  /** Closes both connections and wipes the keys. */
  close(): void;
}

/** What was lost of a register, and is there again. */
export interface Recovered {
  /** So many transactions were run again. */
  readonly restored: number;
  /** The database was damaged or gone, and was made anew. */
  readonly rebuilt: boolean;
  /** The journal did not fit the register, which leads: it was set aside and begins anew. */
  readonly isJournalNew: boolean;
}

interface Options {
  readonly file: string;
  /** 32 random bytes; wiped by the caller. */
  readonly registerKey: Buffer;
  /** Make the file when it is not there; otherwise its absence is a refusal. */
  readonly create?: boolean;
  /** The folder of its journal; without it no second record is kept. */
  readonly journal?: string;
}

/** The names of the database and of its journal in a register folder. */
export const databaseName = 'register.db';
export const journalName = 'journal';

/**
 * Opens the encrypted database of a register, brings back what it lost and its journal holds, and brings it to the present shape.
 * Refuses: no file, a key of another register, damage, a newer version, a read-only folder, a full disk.
 */
export function openRegister(options: Options): Result<OpenRegister, Failure> {
  const { file, registerKey, journal } = options;
  const keys = deriveKeys(registerKey);
  const opened = openOnce(options, keys, null);
  if (opened.ok || !journal || !isLost(opened.failure, { journal, keys })) return keysUnless(opened, keys);
  const restored = orFailure(file, () => ok(rebuild({ file, folder: journal, keys })));
  if (!restored.ok || restored.value === null) return keysUnless(restored.ok ? opened : restored, keys);
  return keysUnless(openOnce(options, keys, { restored: restored.value, rebuilt: true, isJournalNew: false }), keys);
}

function openOnce(
  { file, create = false, journal }: Options,
  keys: RegisterKeys,
  rebuilt: Recovered | null,
): Result<OpenRegister, Failure> {
  if (!create && !existsSync(file)) return refused({ code: 'no-register', folder: file });
  // Looked at before anything opens the file, which would take the WAL over.
  if (journal !== undefined && isPutTogether(file)) return refused({ code: 'register-damaged' });
  const hadWal = hasWal(file);
  const opened: Database.Database[] = [];
  const connected = (mode: 'read' | 'write') => {
    const connection = connect(file, keys.database, mode);
    opened.push(connection);
    return connection;
  };
  const made = orFailure(file, () => {
    const writing = connected('write');
    takeInnerRoot(writing, keys);
    const prepared = prepare(writing, file, journal === undefined ? null : { folder: journal, keys });
    if (!prepared.ok) return prepared;
    const recovered = rebuilt ?? prepared.value.recovered;
    const kept = prepared.value.journal;
    if (!hadWal) noteFirstPage(file);
    return ok({ recovered, ...register({ file, writing, reading: connected('read'), keys, journal: kept }) });
  });
  if (!made.ok) for (const connection of opened) connection.close();
  return made;
}

interface Prepared {
  readonly journal: KeptJournal | null;
  readonly recovered: Recovered | null;
}

/** Brings a database level with its journal, then to the present shape. */
function prepare(
  writing: Database.Database,
  file: string,
  place: { readonly folder: string; readonly keys: RegisterKeys } | null,
): Result<Prepared, Failure> {
  // Checkpoints are noted where a journal is kept, so they are asked for, not left to the engine.
  if (place) writing.pragma('wal_autocheckpoint=0');
  if (place && (isTornByCheckpoint(writing) || isFoundDamaged(writing, file)))
    return refused({ code: 'register-damaged' });
  if (place) finishCheckpoint(writing);
  const standing = place && isJournal(place.folder) ? catchUp(writing, place.folder, place.keys.journal) : null;
  if (standing?.kind === 'damaged') return refused({ code: 'register-damaged' });
  const migrated = migrate(writing, file);
  if (!migrated.ok) return migrated;
  if (!place) return ok({ journal: null, recovered: null });
  if (standing?.kind === 'apart') setJournalAside(place.folder);
  return ok({ journal: keepJournal(writing, place), recovered: recoveredBy(standing) });
}

/** Where damage was met before, all of it is looked through. */
function isFoundDamaged(connection: Database.Database, file: string): boolean {
  if (!isSuspect(file)) return false;
  if (!isWhole(connection)) return true;
  clearSuspect(file);
  return false;
}

function recoveredBy(standing: Standing | null): Recovered | null {
  if (standing?.kind === 'apart') return { restored: 0, rebuilt: false, isJournalNew: true };
  if (standing?.kind !== 'level' || standing.restored === 0) return null;
  return { restored: standing.restored, rebuilt: false, isJournalNew: false };
}

/** True when the register is not there or damaged while its journal is: a key that opens the journal is the right one. */
function isLost(
  { code }: Failure,
  { journal, keys }: { readonly journal: string; readonly keys: RegisterKeys },
): boolean {
  if (!['register-damaged', 'no-register', 'keys-of-another-register'].includes(code)) return false;
  return existsSync(journal) && positionIn(journal, keys.journal, 'here') !== null;
}

function keysUnless<T>(opened: Result<T, Failure>, keys: RegisterKeys): Result<T, Failure> {
  if (!opened.ok) wipeKeys(keys);
  return opened;
}

function orFailure<T>(file: string, act: () => Result<T, Failure>): Result<T, Failure> {
  try {
    return act();
  } catch (error) {
    const failure = databaseFailure(error, file);
    if (failure === null) throw error;
    return refused(failure);
  }
}

interface Connected {
  readonly file: string;
  readonly writing: Database.Database;
  readonly reading: Database.Database;
  readonly keys: RegisterKeys;
  readonly journal: KeptJournal | null;
}

function register({ file, writing, reading, keys, journal }: Connected): Omit<OpenRegister, 'recovered'> {
  if (journal) tellChanges(writing, journal.add);
  const snapshots = snapshotsOf({ file, key: keys.database }, (connection, sql) => handleOf(connection, sql, keys));
  const { write, forgetPast, between } = writeQueue(handle(writing, keys), journal);
  return {
    file,
    keys,
    reader: handle(reading, keys),
    snapshot: snapshots.take,
    write,
    forgetPast: async () => {
      await snapshots.ended();
      return forgetPast();
    },
    isJournalWhole: () => between(() => journal?.isWhole() ?? true),
    turnJournal: () => between(() => journal?.turn()),
    rebaseJournal: async (copy) => {
      const at = await journal?.placeBase(copy);
      if (at) await between(() => journal?.begin(at));
      return at !== null && at !== undefined;
    },
    close: () => {
      snapshots.close();
      reading.close();
      checkpointIfSound(writing);
      writing.close();
      journal?.close();
      wipeKeys(keys);
    },
  };
}

/** A damaged register is closed all the same: what is in its WAL stays there, and the keys go. */
function checkpointIfSound(connection: Database.Database): void {
  try {
    checkpoint(connection, 'TRUNCATE');
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
  const code = 'code' in error ? error.code : '';
  // The journal, which is written without the engine.
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full' };
  if (code === 'EIO') return { code: 'register-damaged' };
  if (typeof code !== 'string' || !(error instanceof Database.SqliteError)) return null;
  if (code === 'SQLITE_NOTADB') return { code: 'keys-of-another-register' };
  if (code.startsWith('SQLITE_CORRUPT')) return { code: 'register-damaged' };
  if (['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE'].includes(code)) return { code: 'disk-full' };
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN'))
    return { code: 'folder-read-only', folder: file };
  if (code.startsWith('SQLITE_BUSY')) return { code: 'register-busy' };
  if (code.startsWith('SQLITE_IOERR')) return { code: 'register-damaged' };
  return null;
}

/** The keys of a register that is not opened: also those that a renewed register key left as they were. The caller wipes them. */
export function keysOfRegister(file: string, registerKey: Buffer): RegisterKeys {
  const keys = deriveKeys(registerKey);
  readOnce(file, keys.database, (connection) => takeInnerRoot(connection, keys));
  return keys;
}
