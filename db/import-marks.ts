import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { CaseId } from '../shared/ids.ts';
import type { Reader, Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { cases, importMarks } from './schema/cases.ts';

/** Which of these marks stand for a report that was imported before. */
export function knownMarks(reader: Reader, marks: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (let from = 0; from < marks.length; from += 500) {
    const part = marks.slice(from, from + 500);
    const rows = reader.sql
      .select({ mark: importMarks.mark })
      .from(importMarks)
      .where(inArray(importMarks.mark, part))
      .all();
    for (const row of rows) known.add(row.mark);
  }
  return known;
}

/** Remembers by which mark a report is known again, and the table it came from. */
export function saveMark(writer: Writer, mark: { mark: string; caseRow: number; import: string }): void {
  insertRows(writer, importMarks, [mark]);
}

/** A report that came in with a table. */
export interface ImportedCase {
  readonly row: number;
  readonly id: CaseId;
  readonly number: string;
  readonly version: number;
}

/** The reports of a table that are still there, some at a time, from after a row on. */
export function importedCases(
  reader: Reader,
  { importId, after, limit }: { readonly importId: string; readonly after: number; readonly limit: number },
): readonly ImportedCase[] {
  return reader.sql
    .select({ row: cases.row, id: cases.id, number: cases.number, version: cases.version })
    .from(importMarks)
    .innerJoin(cases, eq(cases.row, importMarks.caseRow))
    .where(and(eq(importMarks.import, importId), gt(cases.row, after)))
    .orderBy(asc(cases.row))
    .limit(limit)
    .all()
    .map((row) => ({ ...row, id: CaseId.parse(row.id) }));
}
