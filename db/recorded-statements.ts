import type Database from 'better-sqlite3';
import type { Value } from './journal-segment.ts';

/** Told of each statement that changed something, after it was run. */
export type OnChange = (text: string, values: readonly Value[]) => void;

/**
 * Lets a connection tell of every statement it runs that can change the database. Statements hold no moment and no chance of
 * their own (a test reads their texts), so running the same ones again on the same database gives the same database.
 */
export function tellChanges(connection: Database.Database, onChange: OnChange): Database.Database {
  const prepare = connection.prepare.bind(connection);
  const telling = (text: string) => {
    const statement = prepare(text);
    return statement.readonly ? statement : told(statement, text, onChange);
  };
  return Object.defineProperty(connection, 'prepare', { value: telling, configurable: true });
}

function told<S extends Database.Statement>(statement: S, text: string, onChange: OnChange): S {
  for (const name of ['run', 'get', 'all'] as const) {
    const own = statement[name].bind(statement);
    const value = (...values: unknown[]) => {
      const answer = own(...values);
      onChange(text, values.flatMap(valuesOf));
      return answer;
    };
    Object.defineProperty(statement, name, { value });
  }
  return statement;
}

/** What was bound, as JSON can hold it: the driver takes values one by one or in lists. */
function valuesOf(bound: unknown): Value[] {
  if (Array.isArray(bound)) return bound.flatMap(valuesOf);
  if (bound === null || bound === undefined) return [null];
  if (typeof bound === 'string' || typeof bound === 'number') return [bound];
  if (typeof bound === 'bigint') return [{ integer: bound.toString() }];
  if (bound instanceof Uint8Array) return [{ bytes: Buffer.from(bound).toString('base64') }];
  throw new Error(`A value of type ${typeof bound} cannot be bound by name or kept in the journal`);
}

/** A value as the driver takes it. */
export function boundValue(value: Value): string | number | bigint | Buffer | null {
  if (value === null || typeof value !== 'object') return value;
  return 'integer' in value ? BigInt(value.integer) : Buffer.from(value.bytes, 'base64');
}
