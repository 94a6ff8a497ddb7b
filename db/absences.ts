import { and, asc, eq, gte, lte } from 'drizzle-orm';
import { Absence } from '../shared/contract/work.ts';
import { type Day, day } from '../shared/dates.ts';
import { UserName } from '../shared/ids.ts';
import type { Reader, Writer } from './handle.ts';
import { absences } from './schema/register.ts';

/** The colleagues who are away on a day and for whom this user stands in. */
export function standsInFor(reader: Reader, user: string, on: Day): readonly UserName[] {
  const away = and(gte(absences.toDay, on), lte(absences.fromDay, on), eq(absences.replacedBy, user));
  const rows = reader.sql.select({ user: absences.user }).from(absences).where(away).orderBy(asc(absences.user)).all();
  return rows.map((row) => UserName.parse(row.user));
}

/** Absences that last until a day or longer, the first in front. */
export function absencesFrom(reader: Reader, from: Day): readonly Absence[] {
  const rows = reader.sql
    .select()
    .from(absences)
    .where(gte(absences.toDay, from))
    .orderBy(asc(absences.fromDay), asc(absences.user))
    .all();
  return rows.map((row) =>
    Absence.parse({ user: row.user, from: day(row.fromDay), to: day(row.toDay), replacedBy: row.replacedBy }),
  );
}

/** Keeps an absence; one that begins on the same day is changed. */
export function saveAbsence(writer: Writer, { user, from, to, replacedBy }: Absence): void {
  const until = { toDay: to, replacedBy };
  writer.sql
    .insert(absences)
    .values({ user, fromDay: from, ...until })
    .onConflictDoUpdate({ target: [absences.user, absences.fromDay], set: until })
    .run();
}

/** Takes an absence away; answers whether it was there. */
export function removeAbsence(writer: Writer, { user, from }: Pick<Absence, 'user' | 'from'>): boolean {
  const gone = writer.sql
    .delete(absences)
    .where(and(eq(absences.user, user), eq(absences.fromDay, from)))
    .run();
  return gone.changes > 0;
}
