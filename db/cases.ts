import { and, asc, eq, gt, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import type { Tally } from '../shared/case/events.ts';
import type { CaseState } from '../shared/case/state.ts';
import { dayOf } from '../shared/dates.ts';
import { CaseId, CaseNumber } from '../shared/ids.ts';
import { type Reading, type Relation, relationsHeld, type Sensitivity } from '../shared/roles.ts';
import { type CaseTerm, destroyChildren, forgetChildren, saveChildren } from './case-children.ts';
import { closedFor } from './conflicts.ts';
import type { Reader, Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { caseNumbers, cases, caseTasks, events, searchRows } from './schema/cases.ts';
import { markStale } from './stale-figures.ts';

/** What a report's row holds beside its state: what other rooms computed from it. */
export interface CaseExtras {
  readonly person: string;
  readonly caller: string | null;
  readonly story: string | null;
  readonly firstReactionOn: string | null;
  readonly reactionLastOn: string | null;
  readonly finding: string | null;
  readonly terms: readonly CaseTerm[];
  readonly words: { readonly people: string; readonly phones: string; readonly matter: string; readonly story: string };
}

/** Writes the row of a report as its history adds up to now, with its parties, subjects, terms and search words. */
export function saveCase(writer: Writer, state: CaseState, extras: CaseExtras): void {
  const values = columns(state, extras);
  const changed = writer.sql
    .update(cases)
    .set(values)
    .where(eq(cases.id, state.id))
    .returning({ row: cases.row })
    .get();
  if (!changed) throw new Error(`No row for ${state.id}`);
  forgetChildren(writer, changed.row);
  saveChildren(writer, changed.row, state, extras.terms);
  saveWords(writer, changed.row, state.number, extras.words);
}

/** Adds the row of a new report; answers its row number. */
export function addCase(writer: Writer, state: CaseState, extras: CaseExtras): number {
  const row = insertRows(writer, cases, [columns(state, extras)]);
  saveChildren(writer, row, state, extras.terms);
  insertRows(writer, searchRows, [{ row, number: state.number, ...extras.words }]);
  return row;
}

/** Gives a report the mark of its caller, where it has another one; that its figures are to be written anew is kept. */
export function setCaller(writer: Writer, caseId: CaseId, mark: string | null): void {
  const { changes } = writer.sql
    .update(cases)
    .set({ caller: mark })
    .where(and(eq(cases.id, caseId), sql`${cases.caller} is not ${mark}`))
    .run();
  if (changes > 0) markStale(writer, caseId);
}

/** Gives out the next number of a year: `2026-00001`, without gaps. */
export function nextNumber(writer: Writer, year: number): CaseNumber {
  const [number] = nextNumbers(writer, year, 1);
  if (!number) throw new Error('One number was asked for');
  return number;
}

/** Gives out the next numbers of a year, in their order. */
export function nextNumbers(writer: Writer, year: number, count: number): readonly CaseNumber[] {
  const { last } = writer.sql
    .insert(caseNumbers)
    .values({ year, last: count })
    .onConflictDoUpdate({ target: caseNumbers.year, set: { last: sql`${caseNumbers.last} + ${count}` } })
    .returning({ last: caseNumbers.last })
    .get();
  return Array.from({ length: count }, (_, index) =>
    CaseNumber.parse(`${year}-${String(last - count + 1 + index).padStart(5, '0')}`),
  );
}

/** What rights look at: how a reader stands to a report, and how sensitive it is. */
export interface Stand {
  readonly held: readonly Relation[];
  readonly sensitivity: Sensitivity;
  /** It is about somebody near this reader, or about himself. */
  readonly closed: boolean;
}

/** How a reader stands to a report. Null when there is no such report. */
export function readStand(reader: Reader, about: Reading & { readonly caseId: CaseId }): Stand | null {
  const row = reader.sql.select().from(cases).where(eq(cases.id, about.caseId)).get();
  if (!row) return null;
  const standing = { ...row, handedOver: row.handedOverOn !== null, taskOwners: taskOwners(reader, row.row) };
  return {
    held: relationsHeld(standing, about),
    sensitivity: row.sensitive ? 'sensitive' : 'ordinary',
    closed: closedFor(reader, row.row).includes(about.user),
  };
}

function taskOwners(reader: Reader, caseRow: number): readonly (string | null)[] {
  const { owner, doneOn } = caseTasks;
  const open = and(eq(caseTasks.caseRow, caseRow), isNull(doneOn));
  const rows = reader.sql.select({ owner }).from(caseTasks).where(open).all();
  return rows.map((row) => row.owner);
}

/** The row number of a report, or null. */
export function rowOf(reader: Reader, caseId: CaseId): number | null {
  return reader.sql.select({ row: cases.row }).from(cases).where(eq(cases.id, caseId)).get()?.row ?? null;
}

/**
 * What stays of a destroyed report: codes and days for the figures. Its words leave the row and the search index.
 */
export function saveDestroyed(
  writer: Writer,
  caseId: CaseId,
  { tally, version }: { tally: Tally; version: number },
): void {
  const row = rowOf(writer, caseId);
  if (row === null) throw new Error(`No row for ${caseId}`);
  const emptied = { person: '', title: '', caller: null, story: null, wijk: null, reporterRole: null, danger: false };
  const people = { owner: null, handledBy: null, registeredBy: '', registeredAt: '' };
  writer.sql
    .update(cases)
    .set({ ...emptied, ...people, version, stage: 'closed', closedOn: tally.closedOn, destroyed: true })
    .where(eq(cases.row, row))
    .run();
  writer.sql.delete(searchRows).where(eq(searchRows.row, row)).run();
  destroyChildren(writer, row);
}

/** The row of a report as it stands, or null. */
export function readRow(reader: Reader, caseId: CaseId): typeof cases.$inferSelect | null {
  return reader.sql.select().from(cases).where(eq(cases.id, caseId)).get() ?? null;
}

/** All report ids, oldest first. */
export function everyCase(reader: Reader): readonly { readonly id: CaseId; readonly destroyed: boolean }[] {
  const rows = reader.sql
    .select({ id: cases.id, destroyed: cases.destroyed })
    .from(cases)
    .orderBy(asc(cases.row))
    .all();
  return rows.map((row) => ({ id: CaseId.parse(row.id), destroyed: row.destroyed }));
}

/** Some reports after a row, in the order of the rows. */
export function casesAfter(reader: Reader, after: number, limit: number) {
  const rows = reader.sql
    .select({ row: cases.row, id: cases.id, destroyed: cases.destroyed })
    .from(cases)
    .where(gt(cases.row, after))
    .orderBy(asc(cases.row))
    .limit(limit)
    .all();
  return rows.map((row) => ({ ...row, id: CaseId.parse(row.id) }));
}

/** Histories that have no row, and years of which a number is missing: rows that were taken away. */
export function missingRows(reader: Reader): readonly string[] {
  const known = reader.sql.select({ id: cases.id }).from(cases);
  const rowless = reader.sql
    .selectDistinct({ id: events.caseId })
    .from(events)
    .where(notInArray(events.caseId, known))
    .all();
  const withdrawn = withdrawnNumbers(reader);
  const year = sql<string>`substr(${cases.number}, 1, 4)`;
  const counted = reader.sql.select({ year, count: sql<number>`count(*)` }).from(cases).groupBy(year).all();
  const given = reader.sql.select().from(caseNumbers).all();
  const countOf = (of: string) =>
    (counted.find((line) => line.year === of)?.count ?? 0) +
    [...withdrawn.values()].filter((number) => number.startsWith(`${of}-`)).length;
  const gaps = given.filter(({ year: of, last }) => countOf(String(of)) !== last);
  return [...rowless.flatMap(({ id }) => (withdrawn.has(id) ? [] : [id])), ...gaps.map((line) => String(line.year))];
}

/** The numbers of reports that were taken out again with the table they came from: they have no row, by design. */
function withdrawnNumbers(reader: Reader): ReadonlyMap<string, string> {
  const rows = reader.sql
    .select({ id: events.caseId, number: sql<string | null>`json_extract(${events.content}, '$.event.number')` })
    .from(events)
    .where(and(eq(events.type, 'caseWithdrawn'), isNotNull(events.content)))
    .all();
  return new Map(rows.flatMap(({ id, number }) => (number === null ? [] : [[id, number] as const])));
}

function columns(state: CaseState, extras: CaseExtras): typeof cases.$inferInsert {
  return {
    ...stateColumns(state),
    person: extras.person,
    caller: extras.caller,
    story: extras.story,
    firstReactionOn: extras.firstReactionOn,
    reactionLastOn: extras.reactionLastOn,
    finding: extras.finding,
    danger: state.intake.safety !== null,
  };
}

/** What a row says of a report whatever day it was written on. */
export function stateColumns(state: CaseState) {
  const { intake } = state;
  return {
    id: state.id,
    number: state.number,
    version: state.version,
    stage: state.stage,
    owner: state.owner,
    handledBy: state.handledBy,
    registeredBy: state.registeredBy,
    registeredAt: state.registeredAt,
    receivedOn: intake.receivedOn,
    kind: intake.kind,
    channel: intake.channel,
    law: intake.law,
    area: intake.area,
    wijk: intake.wijk,
    reporterRole: intake.reporterRole,
    anonymous: intake.anonymous,
    title: intake.title,
    handedOverOn: state.handedOver ? dayOf(state.handedOver.at) : null,
    outcome: state.closed?.outcome ?? null,
    closedOn: state.closed?.on ?? null,
    opinion: state.closed?.opinion ?? null,
    destroyed: false,
    joinedInto: state.joinedInto,
    sensitive: state.sensitive,
  };
}

function saveWords(writer: Writer, row: number, number: string, words: CaseExtras['words']): void {
  const search = { row, number, ...words };
  writer.sql.insert(searchRows).values(search).onConflictDoUpdate({ target: searchRows.row, set: search }).run();
}
