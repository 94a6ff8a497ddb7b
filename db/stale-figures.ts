import { and, eq, like } from 'drizzle-orm';
import { CaseId } from '../shared/ids.ts';
import type { Reader, Writer } from './handle.ts';
import { meta } from './schema/register.ts';

const prefix = 'figures-stale:';

/** A report whose row changed though its history did not: its caller was said to be one with somebody, or no longer. */
export interface StaleReport {
  readonly id: CaseId;
  /** Rises with each change, so that one that came meanwhile is not forgotten. */
  readonly times: string;
}

/** Keeps that the figures of a report are to be written anew, in the transaction that changed its row. */
export function markStale(writer: Writer, caseId: CaseId): void {
  const key = `${prefix}${caseId}`;
  const before = writer.sql.select({ times: meta.value }).from(meta).where(eq(meta.key, key)).get();
  const value = String(Number(before?.times ?? 0) + 1);
  writer.sql.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } }).run();
}

/** The reports whose figures are to be written anew. */
export function staleReports(reader: Reader): readonly StaleReport[] {
  const rows = reader.sql
    .select()
    .from(meta)
    .where(like(meta.key, `${prefix}%`))
    .all();
  return rows.map(({ key, value }) => ({ id: CaseId.parse(key.slice(prefix.length)), times: value }));
}

/** Forgets the ones that were written, unless they changed again. */
export function forgetStale(writer: Writer, written: readonly StaleReport[]): void {
  for (const { id, times } of written) {
    writer.sql
      .delete(meta)
      .where(and(eq(meta.key, `${prefix}${id}`), eq(meta.value, times)))
      .run();
  }
}
