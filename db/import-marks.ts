import { inArray } from 'drizzle-orm';
import type { Reader, Writer } from './handle.ts';
import { importMarks } from './schema/cases.ts';

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

/** Remembers by which mark a report is known again. */
export function saveMark(writer: Writer, mark: string, caseRow: number): void {
  writer.sql.insert(importMarks).values({ mark, caseRow }).run();
}
