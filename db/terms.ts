import { sql } from 'drizzle-orm';
import { TermRow } from '../shared/case/term-row.ts';
import type { Reader } from './handle.ts';
import { rowsIn } from './rows-in.ts';
import { caseTerms } from './schema/cases.ts';

/** What a row of a term holds. */
export const termColumns = {
  kind: caseTerms.kind,
  startsOn: caseTerms.startsOn,
  lastOn: caseTerms.lastOn,
  article: caseTerms.article,
  waiting: caseTerms.waiting,
  byLaw: caseTerms.byLaw,
} as const;

/** The term that ends first of each of these reports, by row. */
export function firstTermsOf(reader: Reader, rows: readonly number[]): ReadonlyMap<number, TermRow> {
  if (rows.length === 0) return new Map();
  // SQLite takes the other columns from the row that holds the least last day (lang_select.html, "bare columns").
  const found = reader.sql
    .select({ ...termColumns, caseRow: caseTerms.caseRow, lastOn: sql<string>`min(${caseTerms.lastOn})` })
    .from(caseTerms)
    .where(rowsIn(caseTerms.caseRow, rows))
    .groupBy(caseTerms.caseRow)
    .all();
  return new Map(found.map((row) => [row.caseRow, TermRow.parse(row)]));
}
