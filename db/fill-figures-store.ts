import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ListItem, Lists } from '../shared/contract/administration.ts';
import type { Day } from '../shared/dates.ts';
import { codeReport } from '../shared/figures/coded-report.ts';
import { monthOf } from '../shared/figures/month-week.ts';
import type { CaseId } from '../shared/ids.ts';
import type { ReportOfRegister } from './counted-reports.ts';
import type { FiguresReader, FiguresWriter } from './figures-store.ts';
import { insertRows } from './insert-rows.ts';
import { keyedHash } from './keys.ts';
import {
  caseCodes,
  caseParties,
  caseReferrals,
  caseSubjects,
  caseSupports,
  cases,
  listItems,
  meta,
  signals,
} from './schema/figures/figures-store.ts';

/** How far the store was filled. */
export const Filling = z.object({
  /** Which program coded the rows, and which one wrote the rows of the register they were made of. */
  version: z.string(),
  /** All that happened up to this line of the histories is in the store. */
  upTo: z.object({ number: z.number(), hash: z.string() }),
  /** The row of the register up to which a first filling came; null when it is whole. */
  wholeUpTo: z.number().nullable(),
});
export type Filling = z.infer<typeof Filling>;

/** How far the store was filled; null when it is new. */
export function readFilling(reader: FiguresReader): Filling | null {
  const kept = readKept(reader, 'filling');
  return kept === null ? null : Filling.parse(kept);
}

/** Keeps how far the store is filled. */
export function keepFilling(writer: FiguresWriter, filling: Filling): void {
  keep(writer, 'filling', filling);
}

/** Something the store keeps beside its rows, as JSON; null when it does not. */
export function readKept(reader: FiguresReader, key: string): unknown {
  const row = reader.figures.select().from(meta).where(eq(meta.key, key)).get();
  return row ? JSON.parse(row.value) : null;
}

/** Keeps something beside the rows. */
export function keep(writer: FiguresWriter, key: string, value: unknown): void {
  const text = JSON.stringify(value);
  writer.sql
    .insert(meta)
    .values({ key, value: text })
    .onConflictDoUpdate({ target: meta.key, set: { value: text } })
    .run();
}

/** Takes all reports out: a filling begins anew. */
export function emptyReports(writer: FiguresWriter): void {
  writer.sql.delete(cases).run();
}

/** Reports in the order in which the store keeps them. */
export function inOrderOfStore(writer: FiguresWriter, ids: readonly CaseId[]): readonly CaseId[] {
  const numbered = ids.map((id) => ({ id, number: keyedNumber(writer, 'report', id) }));
  return numbered.sort((a, b) => (a.number < b.number ? -1 : 1)).map(({ id }) => id);
}

/** Writes reports as they count now; those of `ids` that the register no longer counts go. */
export function putReports(writer: FiguresWriter, ids: readonly CaseId[], counted: readonly ReportOfRegister[]): void {
  for (const id of ids)
    writer.sql
      .delete(cases)
      .where(eq(cases.row, keyedNumber(writer, 'report', id)))
      .run();
  for (const report of counted) putReport(writer, report);
}

function putReport(writer: FiguresWriter, { id, caller, report, ...below }: ReportOfRegister): void {
  const row = keyedNumber(writer, 'report', id);
  const person = caller === null ? null : keyedNumber(writer, 'person', caller);
  insertRows(writer, cases, [{ row, person, ...codeReport(report) }]);
  const { parties, subjects, codes, referrals, supports } = below;
  insertRows(
    writer,
    caseParties,
    parties.map(({ ordinal, kind, organisation }) => ({ caseRow: row, ordinal, kind, organisation })),
  );
  insertRows(
    writer,
    caseSubjects,
    subjects.map(({ ordinal, subject, judgment, outcome }) => ({ caseRow: row, ordinal, subject, judgment, outcome })),
  );
  insertRows(
    writer,
    caseCodes,
    codes.map(({ list, code, score }) => ({ caseRow: row, list, code, score })),
  );
  insertRows(
    writer,
    caseReferrals,
    referrals.map(({ onDay, referral, kind, organisation, outcome }) => ({
      ...{ caseRow: row, referral, kind, organisation, outcome },
      onMonth: monthOf(onDay),
    })),
  );
  insertRows(
    writer,
    caseSupports,
    supports.map(({ support, wayOn, fromDay }) => ({ caseRow: row, support, wayOn, fromMonth: monthOf(fromDay) })),
  );
}

/** A signal as figures see it. */
export interface CountedSignal {
  readonly level: string;
  readonly state: string;
  readonly reason: string | null;
  readonly openedOn: Day;
}

/** Replaces the signals. */
export function putSignals(writer: FiguresWriter, found: readonly CountedSignal[]): void {
  writer.sql.delete(signals).run();
  insertRows(
    writer,
    signals,
    found.map(({ openedOn, level, state, reason }) => ({ level, state, reason, openedMonth: monthOf(openedOn) })),
  );
}

/** Replaces the names of what is counted. */
export function putLists(writer: FiguresWriter, lists: Lists): void {
  writer.sql.delete(listItems).run();
  for (const [list, items] of Object.entries(lists))
    insertRows(
      writer,
      listItems,
      items.map((item) => ({ list, ...nameOf(item) })),
    );
}

function nameOf({ code, parent, nl, en, active, order, data }: ListItem) {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const kinds = { level: text(data.level), grouping: text(data.group), law: text(data.law) };
  return { code, parent, nl, en, active, sort: order, ...kinds };
}

/** 63 bits of an HMAC: with a million reports the chance that two of them meet is below one in ten million. */
function keyedNumber({ ownKey }: FiguresWriter, what: 'report' | 'person', of: string): bigint {
  return BigInt(`0x${keyedHash(ownKey, what, of).slice(0, 16)}`) >> 1n;
}
