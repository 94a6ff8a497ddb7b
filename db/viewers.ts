import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Reader } from './handle.ts';
import { log } from './schema/register.ts';

/** What was done with these reports by people, in the order in which it was: by the index of what a line is about. */
export function readAbout(reader: Reader, caseIds: readonly string[]) {
  const { seq, at, user, role, purpose, action, object } = log;
  return reader.sql
    .select({ at, user, role, purpose, action, object })
    .from(log)
    .where(and(inArray(object, [...caseIds]), eq(log.result, 'ok'), ne(user, '-')))
    .orderBy(asc(seq))
    .all();
}
