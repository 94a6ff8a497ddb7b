import { getTableColumns, type Placeholder, sql } from 'drizzle-orm';
import type { SQLiteInsertValue, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Writer } from './handle.ts';

/** Whatever a row can be written to: the register, or the figures store. */
type Sql = Pick<Writer, 'sql'>;

type Insert = { run(values: Record<string, unknown>): { readonly lastInsertRowid: number | bigint } };

/** Statements by connection, then by table and the columns that are given. */
const statements = new WeakMap<Sql, Map<SQLiteTable, Map<string, Insert>>>();

/**
 * Adds rows with a statement that is built once for each table: building it anew for every row costs several times what
 * writing the row does. All rows give the same columns. Answers the number of the last row.
 */
export function insertRows<T extends SQLiteTable>(writer: Sql, table: T, rows: readonly T['$inferInsert'][]): number {
  let last = 0;
  for (const row of rows) last = Number(statementFor(writer, table, Object.keys(row)).run(row).lastInsertRowid);
  return last;
}

function statementFor<T extends SQLiteTable>(writer: Sql, table: T, columns: readonly string[]): Insert {
  const ofWriter = statements.get(writer) ?? new Map<SQLiteTable, Map<string, Insert>>();
  statements.set(writer, ofWriter);
  const ofTable = ofWriter.get(table) ?? new Map<string, Insert>();
  ofWriter.set(table, ofTable);
  const key = columns.join();
  const known = ofTable.get(key);
  if (known) return known;
  const values: Record<string, Placeholder> = Object.fromEntries(
    columns.map((column) => [column, sql.placeholder(column)]),
  );
  if (!fits(table, values)) throw new Error(`Not the columns of the table: ${key}`);
  const made = writer.sql.insert(table).values(values).prepare();
  ofTable.set(key, made);
  return made;
}

function fits<T extends SQLiteTable>(table: T, values: Record<string, unknown>): values is SQLiteInsertValue<T> {
  const columns = Object.keys(getTableColumns(table));
  return Object.keys(values).every((name) => columns.includes(name));
}
