import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { Task } from '../shared/case/tasks.ts';
import { TermRow } from '../shared/case/term-row.ts';
import type { CaseRow } from '../shared/contract/register.ts';
import { addDays, type Day, day } from '../shared/dates.ts';
import type { Reader } from './handle.ts';
import { cases, caseTasks, caseTerms } from './schema/cases.ts';
import { countCases, inScope, listColumns, openByStage, type Scope, withParts } from './search.ts';
import { termColumns } from './terms.ts';

export type Row = Omit<CaseRow, 'ownerName'>;
export interface Work {
  readonly case: Row;
  readonly term: TermRow;
}

/** Neither closed nor gone on under another number. */
const open = and(ne(cases.stage, 'closed'), isNull(cases.joinedInto));

/** Longer lists are counted and cut: nobody works down two hundred lines. */
const most = 200;

/** Whose work on which day; `owners` null: of everybody. */
export interface Whose {
  readonly day: Day;
  readonly owners: readonly string[] | null;
}

/** The stretches of the clock in which terms stand, the same for every list of them: the counts of two screens agree. */
export function stretchesOf(today: Day) {
  const acting = eq(caseTerms.waiting, false);
  return {
    late: lt(caseTerms.lastOn, today),
    dueToday: and(acting, eq(caseTerms.lastOn, today)),
    waiting: and(eq(caseTerms.waiting, true), gte(caseTerms.lastOn, today)),
    /** After a day, up to and with another. */
    between: (after: Day, until: Day) => and(acting, gt(caseTerms.lastOn, after), lte(caseTerms.lastOn, until)),
  };
}

/** Terms of open reports by the clock: past, today, within two weeks, and those where another has the turn. */
export function readWork(reader: Reader, scope: Scope, { day: today, owners }: Whose) {
  const { late, dueToday, waiting, between } = stretchesOf(today);
  const whose = ofOwners(owners);
  return {
    late: readTerms(reader, scope, and(whose, late)),
    dueToday: readTerms(reader, scope, and(whose, dueToday)),
    soon: readTerms(reader, scope, and(whose, between(today, addDays(today, 14)))),
    waiting: readTerms(reader, scope, and(whose, waiting), 6),
    counts: {
      late: countTerms(reader, scope, and(whose, late)).all,
      dueToday: countTerms(reader, scope, and(whose, dueToday)).all,
      waiting: countTerms(reader, scope, and(whose, waiting)).all,
    },
    firstTermOn: firstTerm(reader, scope, and(whose, gte(caseTerms.lastOn, today))),
  };
}

/** Open tasks up to a day, the first in front. */
export function readTasks(reader: Reader, scope: Scope, { day: until, owners }: Whose) {
  return tasksWhen(reader, scope, and(lte(caseTasks.onDay, until), taskOf(owners)));
}

/** The open tasks of one person, on whatever day. */
export function readTasksOf(reader: Reader, scope: Scope, owner: string) {
  return tasksWhen(reader, scope, eq(caseTasks.owner, owner));
}

function tasksWhen(reader: Reader, scope: Scope, when: SQL | undefined) {
  const found = reader.sql
    .select()
    .from(caseTasks)
    .innerJoin(cases, eq(cases.row, caseTasks.caseRow))
    .where(and(isNull(caseTasks.doneOn), when, open, inScope(scope)))
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

/** How many open tasks are late on a day, fall on it, and come after it up to `until`. */
export function countTasks(
  reader: Reader,
  scope: Scope,
  { day: today, owners, until = today }: Whose & { until?: Day },
) {
  const row = reader.sql
    .select({
      late: sql<number>`coalesce(sum(${caseTasks.onDay} < ${today}), 0)`,
      dueToday: sql<number>`coalesce(sum(${caseTasks.onDay} = ${today}), 0)`,
      later: sql<number>`coalesce(sum(${caseTasks.onDay} > ${today}), 0)`,
    })
    .from(caseTasks)
    .innerJoin(cases, eq(cases.row, caseTasks.caseRow))
    .where(and(isNull(caseTasks.doneOn), lte(caseTasks.onDay, until), taskOf(owners), open, inScope(scope)))
    .get();
  return row ?? { late: 0, dueToday: 0, later: 0 };
}

/** Tasks of these persons; what nobody took is of whoever handles the report. */
function taskOf(owners: readonly string[] | null): SQL | undefined {
  if (owners === null) return undefined;
  return or(inArray(caseTasks.owner, [...owners]), and(isNull(caseTasks.owner), ofOwners(owners)));
}

/** Reports that these persons handle. */
export function ofOwners(owners: readonly string[] | null): SQL | undefined {
  return owners === null ? undefined : inArray(cases.owner, [...owners]);
}

/** Open reports of the scope, the newest in front, with how many there are. */
export function readOpen(
  reader: Reader,
  scope: Scope,
  { which, owners, limit }: Pick<Whose, 'owners'> & { which: 'all' | 'unowned' | 'at-ombudsman'; limit: number },
) {
  const conditions = {
    all: undefined,
    unowned: and(isNull(cases.owner), ne(cases.stage, 'with-ombudsman')),
    'at-ombudsman': and(eq(cases.stage, 'with-ombudsman'), isNull(cases.handledBy)),
  } as const;
  const fitting = and(inScope(scope), ofOwners(owners), conditions[which]);
  const rows = reader.sql
    .select()
    .from(cases)
    .where(and(open, fitting))
    .orderBy(desc(cases.receivedOn), desc(cases.row))
    .limit(limit)
    .all();
  return { rows: withParts(reader, rows), count: countCases(reader, and(openByStage, open, fitting)) };
}

/** Terms of open reports of the scope that fit, the one that ends first in front. */
export function readTerms(reader: Reader, scope: Scope, when: SQL | undefined, limit = most): readonly Work[] {
  const found = openTermsQuery(reader, scope, when).limit(limit).all();
  const rows = withParts(
    reader,
    found.map((line) => line.cases),
  );
  return found.flatMap((line, index) => {
    const row = rows[index];
    return row ? [{ case: row, term: termOf(row.term, line.case_terms) }] : [];
  });
}

/** The term of a line; mostly it is the one that ends first in its report, which was read already. */
function termOf(first: TermRow | null, read: Readonly<Record<keyof TermRow, unknown>>): TermRow {
  const isFirst =
    first !== null &&
    first.kind === read.kind &&
    first.lastOn === read.lastOn &&
    first.startsOn === read.startsOn &&
    first.article === read.article &&
    first.waiting === read.waiting &&
    first.byLaw === read.byLaw;
  return isFirst ? first : TermRow.parse(read);
}

/** The reading of open terms itself: by the index of last days, so that of many terms only the first are looked at. */
export function openTermsQuery(reader: Reader, scope: Scope, when: SQL | undefined) {
  return reader.sql
    .select({ cases: listColumns, case_terms: termColumns })
    .from(caseTerms)
    .innerJoin(cases, eq(cases.row, caseTerms.caseRow))
    .where(and(when, open, inScope(scope)))
    .orderBy(asc(caseTerms.lastOn), asc(caseTerms.caseRow));
}

/** How many terms of open reports fit, and how many of them an act sets. */
export function countTerms(
  reader: Reader,
  scope: Scope,
  when: SQL | undefined,
): { readonly all: number; readonly law: number } {
  const row = reader.sql
    .select({ all: sql<number>`count(*)`, law: sql<number>`coalesce(sum(${caseTerms.byLaw}), 0)` })
    .from(caseTerms)
    .innerJoin(cases, eq(cases.row, caseTerms.caseRow))
    .where(and(when, open, inScope(scope)))
    .get();
  return row ?? { all: 0, law: 0 };
}

function firstTerm(reader: Reader, scope: Scope, when: SQL | undefined): Day | null {
  const row = reader.sql
    .select({ lastOn: caseTerms.lastOn })
    .from(caseTerms)
    .innerJoin(cases, eq(cases.row, caseTerms.caseRow))
    .where(and(when, open, inScope(scope)))
    .orderBy(asc(caseTerms.lastOn))
    .limit(1)
    .get();
  return row ? day(row.lastOn) : null;
}
