import { randomBytes } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { connect, preparedOnce } from './connect.ts';
import { migrate } from './migrate.ts';
import { meta } from './schema/figures/figures-store.ts';
import { type Snapshot, snapshotsOf } from './snapshot.ts';

type Sql = BetterSQLite3Database<Record<string, never>>;

/**
 * What a call of an evaluator reads: the figures store and nothing else. It is no `Reader` and cannot be made one, so what
 * reads the register cannot be called with it.
 */
export interface FiguresReader {
  readonly figures: Pick<Sql, 'select' | 'all' | 'get'>;
}

/** What fills the store, inside a transaction only. */
export interface FiguresWriter extends FiguresReader {
  readonly sql: Sql;
  /** Makes the numbers of reports and persons. It is kept in the store and is not derived from any other key. */
  readonly ownKey: Buffer;
}

/** The open figures store: a second encrypted file beside the register, under a key of its own. */
export interface FiguresStore {
  readonly file: string;
  readonly reader: FiguresReader;
  /** The store as it is now, for what reads longer than a moment; closed with the store. */
  snapshot(): Snapshot<FiguresReader>;
  /** Runs the body in one transaction; a throw rolls it back. */
  write<T>(body: (writer: FiguresWriter) => T): T;
  /** Opens another store of that name beside it, with the same key. */
  openBeside(name: string): FiguresStore;
  close(): void;
}

/** The name of the figures store in a register folder. */
export const figuresName = 'figures.db';

/**
 * Opens the figures store with its 32-byte key (K_figures), and makes it where there is none. A file that this key does
 * not open, is damaged or comes from a newer version is set aside beside it: whoever has the register key fills a new one.
 */
export function openFiguresStore(file: string, key: Buffer): FiguresStore {
  try {
    return opened(file, key);
  } catch (error) {
    if (!existsSync(file) || !isUnreadable(error)) throw error;
    renameSync(file, `${file}.set-aside`);
    for (const beside of ['-wal', '-shm'])
      if (existsSync(`${file}${beside}`)) renameSync(`${file}${beside}`, `${file}.set-aside${beside}`);
    return opened(file, key);
  }
}

/** Opens a store that is there, with a key that is all its owner has. Null: it is not there, or cannot be read; it stays as it is. */
export function openKeptFigures(file: string, key: Buffer): FiguresStore | null {
  try {
    return existsSync(file) ? opened(file, key) : null;
  } catch {
    return null;
  }
}

function opened(file: string, key: Buffer): FiguresStore {
  const connection = connect(file, key, 'write');
  try {
    const migrated = migrate(connection, file, 'figures');
    if (!migrated.ok) throw new NotThisProgram();
    return storeOf(file, connection, Buffer.from(key));
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The store was written by a newer program. */
class NotThisProgram extends Error {}

function isUnreadable(error: unknown): boolean {
  if (error instanceof NotThisProgram) return true;
  // drizzle wraps the driver's error.
  const own = error instanceof Error && error.cause instanceof Database.SqliteError ? error.cause : error;
  const code = own instanceof Database.SqliteError ? own.code : '';
  return ['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_IOERR_SHORT_READ'].some((known) => code.startsWith(known));
}

function storeOf(file: string, connection: Database.Database, key: Buffer): FiguresStore {
  const sql = drizzle(preparedOnce(connection));
  const writer = { figures: sql, sql, ownKey: ownKey(sql) };
  const snapshots = snapshotsOf({ file, key }, (_, figures): FiguresReader => ({ figures }));
  return {
    file,
    reader: { figures: sql },
    snapshot: snapshots.take,
    openBeside: (name) => openFiguresStore(join(dirname(file), name), key),
    write: (body) => {
      connection.exec('BEGIN IMMEDIATE');
      try {
        const result = body(writer);
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        if (connection.inTransaction) connection.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      snapshots.close();
      connection.close();
      writer.ownKey.fill(0);
      key.fill(0);
    },
  };
}

function ownKey(sql: Sql): Buffer {
  sql
    .insert(meta)
    .values({ key: 'ownKey', value: randomBytes(32).toString('hex') })
    .onConflictDoNothing()
    .run();
  const kept = sql.select().from(meta).where(eq(meta.key, 'ownKey')).get();
  return Buffer.from(kept?.value ?? '', 'hex');
}
