import { asc, desc, eq } from 'drizzle-orm';
import { ClientCount } from '../shared/contract/client-count.ts';
import type { ClientCountId } from '../shared/ids.ts';
import type { Reader, Writer } from './handle.ts';
import { clientCounts } from './schema/register.ts';

/** All numbers of clients, by what they are of, the newest in front. */
export function readClientCounts(reader: Reader): readonly ClientCount[] {
  const { level, code, fromDay } = clientCounts;
  const rows = reader.sql.select().from(clientCounts).orderBy(asc(level), asc(code), desc(fromDay)).all();
  return rows.map((row) => ClientCount.parse({ ...row, from: row.fromDay, to: row.toDay }));
}

/** Adds a number of clients, or changes the one with its id. */
export function saveClientCount(writer: Writer, { from, to, ...count }: ClientCount): void {
  const values = { ...count, fromDay: from, toDay: to };
  writer.sql.insert(clientCounts).values(values).onConflictDoUpdate({ target: clientCounts.id, set: values }).run();
}

/** Takes a number away; answers whether it was there. */
export function removeClientCount(writer: Writer, id: ClientCountId): boolean {
  return writer.sql.delete(clientCounts).where(eq(clientCounts.id, id)).run().changes > 0;
}
