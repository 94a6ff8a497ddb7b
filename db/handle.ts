import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Answer } from '../shared/failure.ts';
import { checkpoint, checkpointWhenLong } from './checkpoint.ts';
import type { KeptJournal } from './kept-journal.ts';
import type { RegisterKeys } from './keys.ts';

type Sql = BetterSQLite3Database<Record<string, never>>;

/** What a read may do. */
export interface Reader {
  readonly sql: Pick<Sql, 'select' | 'selectDistinct' | 'with' | '$with' | 'all' | 'get' | '$count'>;
  readonly keys: RegisterKeys;
}

/** What a write may do, inside a transaction only. */
export interface Writer extends Reader {
  readonly sql: Sql;
}

/** One connection with its keys. */
export interface Handle extends Writer {
  readonly connection: Database.Database;
}

/** Runs a body in one transaction of its own turn. */
export type Writing = <T>(body: (writer: Writer) => Promise<Answer<T>> | Answer<T>) => Promise<Answer<T>>;

/** The turns of one connection that writes. */
export interface WriteQueue {
  readonly write: Writing;
  /** After the writes asked for so far: what is no longer in the register goes from the WAL and the journal too. False when another program holds the file. */
  forgetPast(): Promise<boolean>;
  /** Runs what may not come in the midst of a transaction. */
  between<T>(act: () => T): Promise<T>;
}

/** Joins a connection, its query builder and its keys. */
export function handleOf(connection: Database.Database, sql: Sql, keys: RegisterKeys): Handle {
  return { connection, sql, keys };
}

/**
 * One write at a time: BEGIN IMMEDIATE, the body, the journal, COMMIT; a returned refusal or a throw rolls back.
 * drizzle's own `transaction` on this driver runs an async body outside the transaction, and commits a returned refusal.
 */
export function writeQueue(handle: Handle, journal: KeptJournal | null): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => T | Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    write: (body) => {
      const written = inTurn(() => inTransaction(handle, journal, body));
      if (journal) void inTurn(() => checkpointWhenLong(handle.connection));
      return written;
    },
    between: inTurn,
    // Nobody of this process reads or writes now, so a busy answer means another program has the file.
    forgetPast: () => inTurn(() => checkpoint(handle.connection, 'TRUNCATE') && (journal?.forgetPast() ?? true)),
  };
}

async function inTransaction<T>(
  handle: Handle,
  journal: KeptJournal | null,
  body: (writer: Writer) => Promise<Answer<T>> | Answer<T>,
): Promise<Answer<T>> {
  const { connection } = handle;
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = await body(handle);
    if (!result.ok) {
      connection.exec('ROLLBACK');
      journal?.forget();
      return result;
    }
    // The journal first: what it could not keep is not written, and what it kept is found again.
    journal?.keep();
    connection.exec('COMMIT');
    journal?.done();
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    journal?.forget();
    throw error;
  }
}
