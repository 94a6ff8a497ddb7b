import { desc, sql } from 'drizzle-orm';
import type { Reader } from './handle.ts';
import { log } from './schema/register.ts';

/** How many rows every table has. */
export function rowsByTable({ sql: reader }: Reader): Readonly<Record<string, number>> {
  const tables = reader.all<{ name: string }>(
    sql`select name from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%' and name not like 'search_%' order by name`,
  );
  return Object.fromEntries(
    tables.map(({ name }) => {
      const counted = reader.get<{ rows: number }>(sql`select count(*) as rows from ${sql.identifier(name)}`);
      return [name, counted.rows];
    }),
  );
}

/** Which calls were refused for what among the last lines of the log, with how often. */
export function lastRefusals({ sql: reader }: Reader, lines: number): readonly (readonly [string, string, number])[] {
  const last = reader
    .select({ action: log.action, result: log.result })
    .from(log)
    .orderBy(desc(log.seq))
    .limit(lines)
    .all();
  const counts = new Map<string, readonly [string, string, number]>();
  for (const { action, result } of last) {
    if (result === 'ok') continue;
    const known = counts.get(`${action} ${result}`);
    counts.set(`${action} ${result}`, [action, result, (known?.[2] ?? 0) + 1]);
  }
  return [...counts.values()];
}
