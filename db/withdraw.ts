import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { type Instant, instant } from '../shared/dates.ts';
import { CaseNumber, type UserName } from '../shared/ids.ts';
import { forgetChildren } from './case-children.ts';
import { appendEvents, eraseHistory } from './events.ts';
import { forgetGuardWords } from './guard-words.ts';
import type { Reader, Writer } from './handle.ts';
import type { ImportedCase } from './import-marks.ts';
import { caseLinks, caseParties, cases, importMarks, people, searchRows } from './schema/cases.ts';
import { listItems, signalCases } from './schema/register.ts';

interface Withdrawal {
  readonly importId: string;
  readonly at: Instant;
  readonly by: UserName;
}

/**
 * Takes a report of an import out of the register, as if the table had never been read: content and salts of its history,
 * its row and all that hangs on it, its search words and the mark by which it was known again. What stays is the history's
 * chain with a last line that says so, and its number, which is not given out again.
 */
export function withdrawCase(writer: Writer, imported: ImportedCase, { importId, at, by }: Withdrawal): void {
  const { row, id, number, version } = imported;
  eraseHistory(writer, id);
  forgetGuardWords(writer, id);
  const event = { type: 'caseWithdrawn' as const, number: CaseNumber.parse(number), import: importId };
  const appended = appendEvents(writer, { caseId: id, expected: version, added: [{ at: instant(at), by, event }] });
  if (!appended.ok) throw new Error(`The history of ${id} is not at ${version}`);
  forgetChildren(writer, row);
  writer.sql.delete(searchRows).where(eq(searchRows.row, row)).run();
  writer.sql.delete(importMarks).where(eq(importMarks.caseRow, row)).run();
  writer.sql.delete(signalCases).where(eq(signalCases.caseId, id)).run();
  writer.sql.delete(cases).where(eq(cases.row, row)).run();
}

/** Of these reports the ones that others point to: joined to them, linked with them, or with the same person. */
export function tiedFromOutside(reader: Reader, imported: readonly ImportedCase[]): ReadonlySet<string> {
  const ids = imported.map(({ id }) => id);
  const joined = reader.sql.select({ id: cases.joinedInto }).from(cases).where(inArray(cases.joinedInto, ids)).all();
  const linked = reader.sql.select({ id: caseLinks.other }).from(caseLinks).where(inArray(caseLinks.other, ids)).all();
  const same = reader.sql
    .select({ id: people.sameCase })
    .from(people)
    .where(and(isNotNull(people.sameCase), inArray(people.sameCase, ids)))
    .all();
  return new Set([...joined, ...linked, ...same].flatMap(({ id }) => id ?? []));
}

/** Takes the organisations away that a table added to the list and that nothing else uses by now. */
export function removeAddedOrganisations(writer: Writer, codes: readonly string[]): void {
  for (const code of codes) {
    const used = writer.sql
      .select({ row: caseParties.caseRow })
      .from(caseParties)
      .where(eq(caseParties.organisation, code))
      .limit(1)
      .get();
    const above = writer.sql
      .select({ code: listItems.code })
      .from(listItems)
      .where(and(eq(listItems.list, 'organisations'), eq(listItems.parent, code), ne(listItems.code, code)))
      .limit(1)
      .get();
    if (used || above) continue;
    writer.sql
      .delete(listItems)
      .where(and(eq(listItems.list, 'organisations'), eq(listItems.code, code)))
      .run();
  }
}
