import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { Party } from '../shared/case/intake.ts';
import { Stage } from '../shared/case/stages.ts';
import type { CaseRow, Filters } from '../shared/contract/register.ts';
import { day } from '../shared/dates.ts';
import { CaseId, CaseNumber, UserName } from '../shared/ids.ts';
import type { Reading, Relation } from '../shared/roles.ts';
import type { Reader } from './handle.ts';
import { rowsIn } from './rows-in.ts';
import { caseParties, caseSubjects, cases, caseTasks, closedCases } from './schema/cases.ts';
import { inWords } from './search-words.ts';
import { firstTermsOf } from './terms.ts';

/** Whose eyes: only reports with one of these relations are found or counted. */
export interface Scope extends Reading {
  readonly relations: readonly Relation[];
  /** With which of them a sensitive report is seen. */
  readonly sensitiveRelations: readonly Relation[];
  /** False where the register holds no sensitive report and none that is closed for this reader: then nothing is looked up for it. */
  readonly guarded: boolean;
}

export interface Search {
  readonly query: string;
  readonly filters: Filters;
  readonly after: string | null;
  readonly limit: number;
}

/** Reports that fit, newest first, of those the scope lets through. The cursor is `day/row` of the last one. */
export function searchCases(reader: Reader, scope: Scope, search: Search) {
  const found = foundBy(reader, search.query);
  const others = and(inScope(scope), filtered(reader, search.filters));
  const fitting = and(others, matching(search.query, found));
  const rows = reader.sql
    .select()
    .from(cases)
    .where(and(fitting, beyond(search.after)))
    .orderBy(desc(cases.receivedOn), desc(cases.row))
    .limit(search.limit + 1)
    .all();
  const page = rows.slice(0, search.limit);
  const last = page.at(-1);
  return {
    rows: withParts(reader, page),
    total:
      found !== null && others === undefined
        ? found.count
        : countCases(reader, and(fitting, search.filters.open ? openByStage : undefined)),
    of: countCases(reader, inScope(scope)),
    next: rows.length > search.limit && last ? `${last.receivedOn}/${last.row}` : null,
  };
}

/** True when a search finds a report in this scope. */
export function finds(reader: Reader, scope: Scope, { query, filters }: Pick<Search, 'query' | 'filters'>): boolean {
  const fitting = and(inScope(scope), filtered(reader, filters), matching(query, foundBy(reader, query)));
  return reader.sql.select({ row: cases.row }).from(cases).where(fitting).limit(1).get() !== undefined;
}

/** What a list shows of a report; the other columns are for figures and recognition. */
export const listColumns = {
  row: cases.row,
  id: cases.id,
  number: cases.number,
  receivedOn: cases.receivedOn,
  person: cases.person,
  title: cases.title,
  kind: cases.kind,
  channel: cases.channel,
  stage: cases.stage,
  owner: cases.owner,
  destroyed: cases.destroyed,
  joinedInto: cases.joinedInto,
} as const;

/** The rows of a list with their parties, subjects and first term. */
export function withParts(
  reader: Reader,
  rows: readonly Pick<typeof cases.$inferSelect, keyof typeof listColumns>[],
): readonly Omit<CaseRow, 'ownerName'>[] {
  const ids = rows.map((row) => row.row);
  const { caseRow, kind, organisation } = caseParties;
  const parties = reader.sql
    .select({ caseRow, kind, organisation })
    .from(caseParties)
    .where(rowsIn(caseParties.caseRow, ids))
    .orderBy(asc(caseParties.ordinal))
    .all();
  const subjects = reader.sql
    .select({ caseRow: caseSubjects.caseRow, subject: caseSubjects.subject })
    .from(caseSubjects)
    .where(rowsIn(caseSubjects.caseRow, ids))
    .orderBy(asc(caseSubjects.ordinal))
    .all();
  const terms = firstTermsOf(reader, ids);
  const subjectsOf = byRow(subjects);
  const partiesOf = byRow(parties);
  const joined = numbersOf(
    reader,
    rows.flatMap(({ joinedInto }) => joinedInto ?? []),
  );
  return rows.map((row) => ({
    id: CaseId.parse(row.id),
    number: CaseNumber.parse(row.number),
    receivedOn: day(row.receivedOn),
    person: row.person,
    title: row.title,
    subjects: (subjectsOf.get(row.row) ?? []).map(({ subject }) => subject),
    kind: row.kind,
    channel: row.channel,
    stage: Stage.parse(row.stage),
    owner: row.owner === null ? null : UserName.parse(row.owner),
    parties: (partiesOf.get(row.row) ?? []).map((party) => Party.parse(party)),
    term: terms.get(row.row) ?? null,
    destroyed: row.destroyed,
    joinedInto: joined.get(row.joinedInto ?? '') ?? null,
  }));
}

/** What hangs on a row, by that row, in the order in which it was read. */
function byRow<T extends { readonly caseRow: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const known = found.get(item.caseRow);
    if (known) known.push(item);
    else found.set(item.caseRow, [item]);
  }
  return found;
}

/** The numbers of reports by their ids; what is no id of a report has none. */
export function numbersOf(reader: Reader, ids: readonly string[]): ReadonlyMap<string, CaseNumber> {
  if (ids.length === 0) return new Map();
  const { id, number } = cases;
  const rows = reader.sql
    .select({ id, number })
    .from(cases)
    .where(inArray(id, [...ids]))
    .all();
  return new Map(rows.map((row) => [row.id, CaseNumber.parse(row.number)]));
}

/** Not closed, by the index of stages, which finds the few that are open without a look at the others: for counts, which have no order. */
export const openByStage = inArray(cases.stage, Stage.exclude(['closed']).options);

/** How many reports fit the condition. */
export function countCases(reader: Reader, where: SQL | undefined): number {
  return reader.sql.select({ count: sql<number>`count(*)` }).from(cases).where(where).get()?.count ?? 0;
}

/** The condition that keeps a reader to the reports he has a relation to. */
export function inScope(scope: Scope): SQL | undefined {
  const seen = withRelation(scope, scope.relations);
  if (!scope.guarded) return seen;
  const known = or(eq(cases.sensitive, false), withRelation(scope, scope.sensitiveRelations));
  return and(seen, known, notClosedFor(scope.user));
}

function notClosedFor(user: string): SQL {
  return sql`${cases.row} not in (select ${closedCases.caseRow} from ${closedCases}
    where ${closedCases.user} = ${user} and ${closedCases.liftedAt} is null)`;
}

/** True when the register holds a sensitive report, or one that is closed for this reader. */
export function isGuarded(reader: Reader, user: string): boolean {
  const sensitive = reader.sql.select({ row: cases.row }).from(cases).where(sql`${cases.sensitive} = 1`).limit(1).get();
  const { caseRow } = closedCases;
  const closed = () =>
    reader.sql.select({ caseRow }).from(closedCases).where(eq(closedCases.user, user)).limit(1).get();
  return sensitive !== undefined || closed() !== undefined;
}

function withRelation(scope: Scope, relations: readonly Relation[]): SQL | undefined {
  if (relations.includes('any')) return undefined;
  const { user, since, standsInFor = [], emergencies = [] } = scope;
  const conditions: Readonly<Record<Exclude<Relation, 'any'>, SQL | undefined>> = {
    owner: eq(cases.owner, user),
    'registered-recently': and(eq(cases.registeredBy, user), gte(cases.registeredAt, since)),
    'with-ombudsman': sql`${cases.handedOverOn} is not null`,
    'has-task': withOpenTaskOf([user]),
    'stands-in':
      standsInFor.length === 0 ? undefined : or(inArray(cases.owner, [...standsInFor]), withOpenTaskOf(standsInFor)),
    'awaits-office': and(isNull(cases.owner), isNull(cases.handedOverOn)),
    'awaits-ombudsman': and(isNull(cases.owner), isNotNull(cases.handedOverOn)),
    emergency: emergencies.length === 0 ? undefined : inArray(cases.id, [...emergencies]),
  };
  const chosen = relations.flatMap((relation) => (relation === 'any' ? [] : (conditions[relation] ?? [])));
  return chosen.length > 0 ? or(...chosen) : sql`0`;
}

/** Only open tasks are looked through, by their own index: what is done is the larger part. */
function withOpenTaskOf(owners: readonly string[]): SQL {
  return sql`${cases.row} in (select ${caseTasks.caseRow} from ${caseTasks}
    where ${caseTasks.doneOn} is null and ${caseTasks.onDay} > '' and ${caseTasks.owner} in ${owners})`;
}

/** The condition that a report fits filters; undefined: every report does. */
export function filtered(reader: Reader, filters: Filters): SQL | undefined {
  return and(
    anyOf(cases.stage, filters.stages),
    anyOf(cases.kind, filters.kinds),
    anyOf(cases.law, filters.laws),
    anyOf(cases.area, filters.areas),
    anyOf(cases.owner, filters.owners),
    filters.unowned ? and(isNull(cases.owner), ne(cases.stage, 'closed')) : undefined,
    filters.open ? ne(cases.stage, 'closed') : undefined,
    filters.from ? gte(cases.receivedOn, filters.from) : undefined,
    filters.to ? lte(cases.receivedOn, filters.to) : undefined,
    withParty(reader, filters.organisations),
    withSubject(reader, filters.subjects),
  );
}

function anyOf(
  column: typeof cases.stage | typeof cases.law | typeof cases.area | typeof cases.owner | typeof cases.kind,
  codes: readonly string[],
) {
  return codes.length > 0 ? inArray(column, [...codes]) : undefined;
}

function withParty(reader: Reader, organisations: readonly string[]): SQL | undefined {
  if (organisations.length === 0) return undefined;
  const rows = reader.sql
    .select({ row: caseParties.caseRow })
    .from(caseParties)
    .where(inArray(caseParties.organisation, [...organisations]));
  return inArray(cases.row, rows);
}

/** A main subject finds its sub-subjects: `TOE` finds `TOE-01`. */
function withSubject(reader: Reader, subjects: readonly string[]): SQL | undefined {
  if (subjects.length === 0) return undefined;
  const conditions = subjects.flatMap((code) => [
    eq(caseSubjects.subject, code),
    sql`substr(${caseSubjects.subject}, 1, ${code.length + 1}) = ${`${code}-`}`,
  ]);
  const rows = reader.sql
    .select({ row: caseSubjects.caseRow })
    .from(caseSubjects)
    .where(or(...conditions));
  return inArray(cases.row, rows);
}

/** So many reports are looked up one by one; of more than that the newest are met sooner along the days on which they came in. */
const few = 500;

/** What a query looks for in the search index, and how many reports have it. */
interface Found {
  readonly words: string;
  readonly count: number;
}

function foundBy(reader: Reader, query: string): Found | null {
  const words = inWords(query);
  if (words === null) return null;
  const counted = sql`select count(*) as count from search where search match ${words}`;
  return { words, ...reader.sql.get<Pick<Found, 'count'>>(counted) };
}

function matching(query: string, found: Found | null): SQL | undefined {
  if (query.trim() === '') return undefined;
  if (found === null) return sql`${cases.number} = ${query.trim()}`;
  const rows = sql`(select rowid from search where search match ${found.words})`;
  // With a plus before it the column is not looked up by, but only compared (SQLite, optoverview.html, "disqualifying").
  return found.count > few ? sql`+${cases.row} in ${rows}` : sql`${cases.row} in ${rows}`;
}

function beyond(after: string | null): SQL | undefined {
  const parts = after?.match(/^(\d{4}-\d{2}-\d{2})\/(\d{1,15})$/);
  if (!parts?.[1] || !parts[2]) return undefined;
  const [, on, row] = parts;
  return or(lt(cases.receivedOn, on), and(eq(cases.receivedOn, on), lt(cases.row, Number(row))));
}
