import { createHash } from 'node:crypto';
import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { CaseState } from '../shared/case/state.ts';
import type { Reader } from './handle.ts';
import { caseLinks, cases, people, personKeys } from './schema/cases.ts';

/**
 * The SHA-256 of what a report says and of the rows that recognition and figures stand on, over canonical JSON. Left out is
 * what only counts the events (version, who was last), so that an act and its undoing lead to the same hash. Ties are sets:
 * their order says nothing.
 */
export function contentHash(reader: Reader, { version: _, changedBy: __, ...state }: CaseState): string {
  const row = rowOf(reader, state.id);
  const content = {
    ...state,
    links: sorted(state.links),
    samePersons: sorted(state.samePersons),
    row,
    people: row
      ? reader.sql.select().from(people).where(eq(people.caseRow, row.row)).orderBy(asc(people.place)).all()
      : [],
    keys: row ? keysOf(reader, row.row) : [],
    tied: row
      ? reader.sql.select().from(caseLinks).where(eq(caseLinks.caseRow, row.row)).orderBy(asc(caseLinks.other)).all()
      : [],
  };
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function rowOf(reader: Reader, id: string) {
  const { version: _, ...columns } = getTableColumns(cases);
  return reader.sql.select(columns).from(cases).where(eq(cases.id, id)).get();
}

function keysOf(reader: Reader, row: number) {
  const { key, place } = personKeys;
  return reader.sql
    .select({ key, place })
    .from(personKeys)
    .where(eq(personKeys.caseRow, row))
    .orderBy(asc(key), asc(place))
    .all();
}

function sorted<T>(items: readonly T[]): readonly string[] {
  return items.map(canonical).sort();
}

/** JSON with the members of every object in one order (as RFC 8785 has it, for what a register holds). */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
