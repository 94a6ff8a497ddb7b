import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** One of these row numbers, as one parameter: a list of hundreds of parameters costs more than the reading itself. */
export function rowsIn(column: SQLWrapper, rows: readonly number[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(rows)}))`;
}
