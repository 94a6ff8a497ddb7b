import { asc, inArray } from 'drizzle-orm';
import { TermRow } from '../shared/case/term-row.ts';
import type { Reader } from './handle.ts';
import { caseTerms } from './schema/cases.ts';

/** The terms of some reports, the one that ends first in front. */
export function termsOf(
  reader: Reader,
  rows: readonly number[],
): readonly { readonly caseRow: number; readonly term: TermRow }[] {
  if (rows.length === 0) return [];
  const found = reader.sql
    .select()
    .from(caseTerms)
    .where(inArray(caseTerms.caseRow, [...rows]))
    .orderBy(asc(caseTerms.lastOn))
    .all();
  return found.map((row) => ({ caseRow: row.caseRow, term: TermRow.parse(row) }));
}
