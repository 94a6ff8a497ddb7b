import { and, asc, desc, eq, gt, gte, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { Task } from '../shared/case/tasks.ts';
import { TermRow } from '../shared/case/term-row.ts';
import type { CaseRow } from '../shared/contract/register.ts';
import { addDays, type Day, day } from '../shared/dates.ts';
import type { Reader } from './handle.ts';
import { cases, caseTasks, caseTerms } from './schema/cases.ts';
import { countCases, inScope, type Scope, withParts } from './search.ts';

export type Row = Omit<CaseRow, 'ownerName'>;
export interface Work {
  readonly case: Row;
  readonly term: TermRow;
}

/** Neither closed nor gone on under another number. */
const open = and(ne(cases.stage, 'closed'), isNull(cases.joinedInto));

/** Longer lists are counted and cut: nobody works down two hundred lines. */
const most = 200;

/** Terms of open reports by the clock: past, today, within two weeks, and those where another has the turn. */
export function readWork(reader: Reader, scope: Scope, today: Day) {
  const soonest = addDays(today, 14);
  const acting = eq(caseTerms.waiting, false);
  const waiting = and(eq(caseTerms.waiting, true), gte(caseTerms.lastOn, today));
  return {
    late: terms(reader, scope, lt(caseTerms.lastOn, today)),
    dueToday: terms(reader, scope, and(acting, eq(caseTerms.lastOn, today))),
    soon: terms(reader, scope, and(acting, gt(caseTerms.lastOn, today), lte(caseTerms.lastOn, soonest))),
    waiting: terms(reader, scope, waiting, 6),
    counts: {
      late: countTerms(reader, scope, lt(caseTerms.lastOn, today)),
      dueToday: countTerms(reader, scope, and(acting, eq(caseTerms.lastOn, today))),
      waiting: countTerms(reader, scope, waiting),
    },
    firstTermOn: firstTerm(reader, scope, today),
  };
}

/** Open tasks up to a day, the first in front; `owner` null: of everybody. */
export function readTasks(reader: Reader, scope: Scope, until: { readonly day: Day; readonly owner: string | null }) {
  const ofOwner = taskOf(until.owner);
  const found = reader.sql
    .select()
    .from(caseTasks)
    .innerJoin(cases, eq(cases.row, caseTasks.caseRow))
    .where(and(isNull(caseTasks.doneOn), lte(caseTasks.onDay, until.day), ofOwner, open, inScope(scope)))
    .orderBy(asc(caseTasks.onDay), asc(caseTasks.at), asc(caseTasks.caseRow))
    .limit(most)
    .all();
  const rows = withParts(
    reader,
    found.map((line) => line.cases),
  );
  return found.flatMap((line, index) => {
    const row = rows[index];
    return row ? [{ case: row, task: Task.parse({ ...line.case_tasks, on: line.case_tasks.onDay }) }] : [];
  });
}

/** How many open tasks are late on a day and how many fall on it; `owner` null: of everybody. */
export function countTasks(
  reader: Reader,
  scope: Scope,
  { day: today, owner }: { readonly day: Day; readonly owner: string | null },
): { readonly late: number; readonly dueToday: number } {
  const ofOwner = taskOf(owner);
  const row = reader.sql
    .select({
      late: sql<number>`coalesce(sum(${caseTasks.onDay} < ${today}), 0)`,
      dueToday: sql<number>`coalesce(sum(${caseTasks.onDay} = ${today}), 0)`,
    })
    .from(caseTasks)
    .innerJoin(cases, eq(cases.row, caseTasks.caseRow))
    .where(and(isNull(caseTasks.doneOn), lte(caseTasks.onDay, today), ofOwner, open, inScope(scope)))
    .get();
  return row ?? { late: 0, dueToday: 0 };
}

/** Tasks of one person; what nobody took is of whoever handles the report. */
function taskOf(owner: string | null): SQL | undefined {
  if (owner === null) return undefined;
  return or(eq(caseTasks.owner, owner), and(isNull(caseTasks.owner), eq(cases.owner, owner)));
}

/** Open reports of the scope, the newest in front, with how many there are. */
export function readOpen(reader: Reader, scope: Scope, which: 'all' | 'unowned' | 'at-ombudsman', limit: number) {
  const conditions = {
    all: undefined,
    unowned: and(isNull(cases.owner), ne(cases.stage, 'with-ombudsman')),
    'at-ombudsman': and(eq(cases.stage, 'with-ombudsman'), isNull(cases.handledBy)),
  } as const;
  const where = and(inScope(scope), open, conditions[which]);
  const rows = reader.sql
    .select()
    .from(cases)
    .where(where)
    .orderBy(desc(cases.receivedOn), desc(cases.row))
    .limit(limit)
    .all();
  return { rows: withParts(reader, rows), count: countCases(reader, where) };
}

function terms(reader: Reader, scope: Scope, when: SQL | undefined, limit = most): readonly Work[] {
  const found = reader.sql
    .select()
    .from(caseTerms)
    .innerJoin(cases, eq(cases.row, caseTerms.caseRow))
    .where(and(when, open, inScope(scope)))
    .orderBy(asc(caseTerms.lastOn), asc(cases.row))
    .limit(limit)
    .all();
  const rows = withParts(
    reader,
    found.map((line) => line.cases),
  );
  return found.flatMap((line, index) => {
    const row = rows[index];
    return row ? [{ case: row, term: TermRow.parse(line.case_terms) }] : [];
  });
}

function countTerms(reader: Reader, scope: Scope, when: SQL | undefined): number {
  const row = reader.sql
    .select({ count: sql<number>`count(*)` })
    .from(caseTerms)
    .innerJoin(cases, eq(cases.row, caseTerms.caseRow))
    .where(and(when, open, inScope(scope)))
    .get();
  return row?.count ?? 0;
}

function firstTerm(reader: Reader, scope: Scope, today: Day): Day | null {
  const row = reader.sql
    .select({ lastOn: caseTerms.lastOn })
    .from(caseTerms)
    .innerJoin(cases, eq(cases.row, caseTerms.caseRow))
    .where(and(gte(caseTerms.lastOn, today), open, inScope(scope)))
    .orderBy(asc(caseTerms.lastOn))
    .limit(1)
    .get();
  return row ? day(row.lastOn) : null;
}
