import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import { conflictKeys, conflicts } from '../shared/match/conflict-keys.ts';
import type { Told } from '../shared/match/person-forms.ts';
import { personKeys } from '../shared/match/person-keys.ts';
import type { Reader, Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { keyedHash } from './keys.ts';
import { closedCases, people, personKeys as personKeyRows } from './schema/cases.ts';
import { ownRelationKeys, ownRelations } from './schema/register.ts';

/** Somebody near a colleague: that there is one and since when, never who. */
export interface OwnRelation {
  readonly id: string;
  readonly user: string;
  readonly kind: string;
  readonly declaredAt: string;
}

/** Keeps that somebody is near a colleague, as keyed hashes, and closes the reports in which he is told of. */
export function declareRelation(writer: Writer, relation: OwnRelation, told: Told): void {
  insertRows(writer, ownRelations, [relation]);
  insertRows(
    writer,
    ownRelationKeys,
    hashed(writer, told).map((key) => ({ relation: relation.id, key })),
  );
  const rows = writer.sql
    .selectDistinct({ row: personKeyRows.caseRow })
    .from(personKeyRows)
    .where(inArray(personKeyRows.key, [...personKeys(told)]))
    .all();
  for (const { row } of rows) closeForNear(writer, row);
}

/** Forgets it; reports that were closed for it and for no other open again. Answers whether it was there. */
export function forgetRelation(writer: Writer, { id, user }: Pick<OwnRelation, 'id' | 'user'>): boolean {
  const own = and(eq(ownRelations.id, id), eq(ownRelations.user, user));
  if (!writer.sql.select({ id: ownRelations.id }).from(ownRelations).where(own).get()) return false;
  writer.sql.delete(ownRelationKeys).where(eq(ownRelationKeys.relation, id)).run();
  writer.sql.delete(ownRelations).where(own).run();
  const closed = and(eq(closedCases.user, user), eq(closedCases.why, 'relation'));
  const rows = writer.sql.select({ row: closedCases.caseRow }).from(closedCases).where(closed).all();
  for (const { row } of rows) closeForNear(writer, row);
  return true;
}

/** What a colleague declared, the oldest first. */
export function readRelations(reader: Reader, user: string): readonly OwnRelation[] {
  return reader.sql
    .select()
    .from(ownRelations)
    .where(eq(ownRelations.user, user))
    .orderBy(ownRelations.declaredAt)
    .all();
}

/** Closes a report for the colleagues who are near somebody in it, as it stands now; what was lifted stays open. */
export function closeForNear(writer: Writer, caseRow: number): void {
  const near = [...usersNear(writer, caseRow)];
  const known = and(eq(closedCases.caseRow, caseRow), eq(closedCases.why, 'relation'));
  const rows = writer.sql.select().from(closedCases).where(known).all();
  for (const { user, liftedAt } of rows) {
    if (near.includes(user) || liftedAt !== null) continue;
    writer.sql
      .delete(closedCases)
      .where(and(known, eq(closedCases.user, user)))
      .run();
  }
  const fresh = near.filter((user) => !rows.some((row) => row.user === user));
  insertRows(
    writer,
    closedCases,
    fresh.map((user) => ({ caseRow, user, why: 'relation' })),
  );
}

/** Closes a report for a colleague whom it is about. */
export function closeForColleague(writer: Writer, caseRow: number, user: string): void {
  writer.sql.insert(closedCases).values({ caseRow, user, why: 'about' }).onConflictDoNothing().run();
}

/** The colleagues for whom a report is closed. */
export function closedFor(reader: Reader, caseRow: number): readonly string[] {
  return [...new Set(closingsOf(reader, caseRow).map(({ user }) => user))];
}

/** What closes a report now, and for whom. */
export function closingsOf(reader: Reader, caseRow: number) {
  const { user, why } = closedCases;
  const closed = and(eq(closedCases.caseRow, caseRow), isNull(closedCases.liftedAt));
  return reader.sql.select({ user, why }).from(closedCases).where(closed).orderBy(user, why).all();
}

/** Lifts what closed a report for a colleague by mistake; answers whether there was anything. Nobody lifts it for himself. */
export function liftClosing(
  writer: Writer,
  {
    caseRow,
    user,
    by,
    at,
  }: { readonly caseRow: number; readonly user: string; readonly by: string; readonly at: string },
): boolean {
  const closing = and(
    eq(closedCases.caseRow, caseRow),
    eq(closedCases.user, user),
    ne(closedCases.user, by),
    isNull(closedCases.liftedAt),
  );
  return writer.sql.update(closedCases).set({ liftedBy: by, liftedAt: at }).where(closing).run().changes > 0;
}

/** A report that is destroyed or taken out again is closed for nobody. */
export function forgetClosing(writer: Writer, caseRow: number): void {
  writer.sql.delete(closedCases).where(eq(closedCases.caseRow, caseRow)).run();
}

function usersNear(writer: Writer, caseRow: number): ReadonlySet<string> {
  if (writer.sql.select({ id: ownRelations.id }).from(ownRelations).limit(1).get() === undefined) return new Set();
  const persons = writer.sql.select().from(people).where(eq(people.caseRow, caseRow)).all();
  return new Set(persons.flatMap((told) => near(writer, hashed(writer, told))));
}

/** Whoever declared somebody who has the same forms. */
function near(writer: Writer, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const found = writer.sql
    .selectDistinct({ id: ownRelations.id, user: ownRelations.user })
    .from(ownRelationKeys)
    .innerJoin(ownRelations, eq(ownRelations.id, ownRelationKeys.relation))
    .where(inArray(ownRelationKeys.key, [...keys]))
    .all();
  return found.filter(({ id }) => conflicts(keysOf(writer, id), keys)).map(({ user }) => user);
}

function keysOf(writer: Writer, relation: string): readonly string[] {
  const { key } = ownRelationKeys;
  const rows = writer.sql.select({ key }).from(ownRelationKeys).where(eq(ownRelationKeys.relation, relation)).all();
  return rows.map((row) => row.key);
}

function hashed({ keys }: Pick<Writer, 'keys'>, told: Told): readonly string[] {
  return conflictKeys(told).map((form) => {
    const kind = form.slice(0, form.indexOf(':'));
    return `${kind}:${keyedHash(keys.identity, 'near', form)}`;
  });
}
