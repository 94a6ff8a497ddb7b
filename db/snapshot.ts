import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { type SQL, sql } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { connect, preparedOnce } from './connect.ts';

type Sql = BetterSQLite3Database<Record<string, never>>;

/** An encrypted file of this office as it was at one moment, on a connection of its own: what is written meanwhile is not seen. */
export interface Snapshot<Reader> {
  readonly reader: Reader;
  /** What a statement finds; others have their turn first. Throws once it is closed. */
  all(statement: SQL): Promise<unknown[]>;
  /** Keeps what a statement finds in memory, as the table `reports` in the place of the one before. Throws as `all` does. */
  gather(statement: SQL): Promise<void>;
  close(): void;
}

/** The snapshots of one open file. */
export interface Snapshots<Reader> {
  /** Throws what the driver throws. */
  take(): Snapshot<Reader>;
  /** When none is open: the WAL that they read cannot be emptied before. */
  ended(): Promise<void>;
  /** Closes those that are open. */
  close(): void;
}

interface Taken {
  readonly file: string;
  /** Stays in the hands of whoever opened the file. */
  readonly key: Buffer;
}

/** Begins without any. */
export function snapshotsOf<Reader>(
  { file, key }: Taken,
  readerOf: (connection: Database.Database, sql: Sql) => Reader,
): Snapshots<Reader> {
  const open = new Set<Database.Database>();
  const waiting: (() => void)[] = [];
  const close = (connection: Database.Database) => {
    connection.close();
    open.delete(connection);
    if (open.size === 0) for (const goOn of waiting.splice(0)) goOn();
  };
  return {
    take: () => {
      const connection = begun(file, key);
      open.add(connection);
      const sql = drizzle(preparedOnce(connection));
      return { reader: readerOf(connection, sql), ...inTurns(connection, sql), close: () => close(connection) };
    },
    ended: () => new Promise((resolve) => (open.size === 0 ? resolve() : waiting.push(resolve))),
    close: () => [...open].forEach(close),
  };
}

function begun(file: string, key: Buffer): Database.Database {
  const connection = connect(file, key, 'aside');
  try {
    connection.exec('BEGIN');
    // The moment is that of the first read.
    connection.pragma('user_version');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function inTurns(connection: Database.Database, query: Sql): Pick<Snapshot<unknown>, 'all' | 'gather'> {
  const turn = async () => {
    await setImmediate();
    if (!connection.open) throw new Error('The snapshot was closed');
  };
  return {
    all: async (statement) => {
      await turn();
      return query.all(statement);
    },
    gather: async (statement) => {
      await turn();
      query.run(sql`drop table if exists temp.reports`);
      query.run(sql`create temp table reports as ${statement}`);
    },
  };
}
