import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { type SQL, sql } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { connect, preparedOnce } from './connect.ts';

type Sql = BetterSQLite3Database<Record<string, never>>;

/** An encrypted file of this office as it was at one moment, on a connection of its own: what is written meanwhile is not seen. */
export interface Snapshot<Reader> {
  readonly reader: Reader;
  /** What a statement finds; others have their turn first. Throws once the file it was taken of was closed. */
  all(statement: SQL): Promise<unknown[]>;
  /** Keeps what a statement finds in memory, as the table `reports` in the place of the one before. Throws as `all` does. */
  gather(statement: SQL): Promise<void>;
  close(): void;
}

/** Where a snapshot is taken. */
interface Taken {
  readonly file: string;
  readonly key: Buffer;
  /** The connection that the file was opened with: when that is closed nothing more is read. */
  readonly of: Database.Database;
}

/** Takes a snapshot of an open file. Throws what the driver throws. */
export function takeSnapshot<Reader>(
  { file, key, of }: Taken,
  readerOf: (connection: Database.Database, sql: Sql) => Reader,
): Snapshot<Reader> {
  const connection = connect(file, key, 'aside');
  connection.exec('BEGIN');
  // The moment is that of the first read.
  connection.pragma('user_version');
  const query = drizzle(preparedOnce(connection));
  const turn = async () => {
    await setImmediate();
    if (!of.open) throw new Error('What is read was closed');
  };
  return {
    reader: readerOf(connection, query),
    all: async (statement) => {
      await turn();
      return query.all(statement);
    },
    gather: async (statement) => {
      await turn();
      query.run(sql`drop table if exists temp.reports`);
      query.run(sql`create temp table reports as ${statement}`);
    },
    close: () => connection.close(),
  };
}
