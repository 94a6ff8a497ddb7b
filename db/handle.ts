import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Answer } from '../shared/failure.ts';
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

/** Joins a connection, its query builder and its keys. */
export function handleOf(connection: Database.Database, sql: Sql, keys: RegisterKeys): Handle {
  return { connection, sql, keys };
}

/**
 * One write at a time: BEGIN IMMEDIATE, the body, COMMIT; a returned refusal or a throw rolls back.
 * drizzle's own `transaction` on this driver runs an async body outside the transaction, and commits a returned refusal.
 */
export function writeQueue(handle: Handle): Writing {
  let last: Promise<unknown> = Promise.resolve();
  return (body) => {
    const turn = last.then(() => inTransaction(handle, body));
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function inTransaction<T>(
  handle: Handle,
  body: (writer: Writer) => Promise<Answer<T>> | Answer<T>,
): Promise<Answer<T>> {
  handle.connection.exec('BEGIN IMMEDIATE');
  try {
    const result = await body(handle);
    handle.connection.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    if (handle.connection.inTransaction) handle.connection.exec('ROLLBACK');
    throw error;
  }
}
