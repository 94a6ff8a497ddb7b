import { and, asc, desc, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Day, Instant } from '../shared/dates.ts';
import { Judgement, ReviewReason } from '../shared/review/review-reasons.ts';
import type { ReviewItem } from '../shared/review/seen-week.ts';
import type { Reader, Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { rowsIn } from './rows-in.ts';
import { cases, caseTasks, closedCases, people } from './schema/cases.ts';
import { log, reviewItems, reviewWeeks } from './schema/register.ts';

/** From and up to, not including, a moment. */
export interface Between {
  readonly from: Instant;
  readonly to: Instant;
}

/** The lines of some acts, or with some results, in their order. */
export function readActs(
  reader: Reader,
  { from, to }: Between,
  { actions, results }: { readonly actions: readonly string[]; readonly results: readonly string[] },
) {
  const { seq, at, user, action, object, result } = log;
  return reader.sql
    .select({ seq, at, user, action, object, result })
    .from(log)
    .where(and(gte(at, from), lt(at, to), sql`(${inArray(action, [...actions])} or ${inArray(result, [...results])})`))
    .orderBy(asc(seq))
    .all();
}

/** Who did one of these acts to which report: `user report`. */
export function readDoers(reader: Reader, { from, to }: Between, actions: readonly string[]): ReadonlySet<string> {
  const rows = reader.sql
    .selectDistinct({ user: log.user, object: log.object })
    .from(log)
    .where(and(gte(log.at, from), lt(log.at, to), eq(log.result, 'ok'), inArray(log.action, [...actions])))
    .all();
  return new Set(rows.map(({ user, object }) => `${user} ${object}`));
}

/** How many reports each colleague opened on each day. */
export function readPerDay(reader: Reader, { from, to }: Between, actions: readonly string[]): readonly number[] {
  const rows = reader.sql
    .select({ reports: sql<number>`count(distinct ${log.object})` })
    .from(log)
    .where(and(gte(log.at, from), lt(log.at, to), eq(log.result, 'ok'), inArray(log.action, [...actions])))
    .groupBy(log.user, sql`substr(${log.at}, 1, 10)`)
    .all();
  return rows.map(({ reports }) => reports);
}

/** What a reviewer must know of a report that somebody opened; nothing of it is shown to him but the number. */
export interface OpenedCase {
  readonly number: string;
  readonly owner: string | null;
  readonly closedOn: string | null;
  readonly sensitive: boolean;
  readonly names: readonly string[];
  readonly taskOwners: readonly string[];
  readonly closedFor: readonly string[];
}

/** The reports with these ids, by id. */
export function readOpened(reader: Reader, ids: readonly string[]): ReadonlyMap<string, OpenedCase> {
  const { row, id, number, owner, closedOn, sensitive } = cases;
  const rows = reader.sql
    .select({ row, id, number, owner, closedOn, sensitive })
    .from(cases)
    .where(sql`${id} in (select value from json_each(${JSON.stringify(ids)}))`)
    .all();
  const all = rows.map((each) => each.row);
  const names = grouped(
    reader.sql.select({ row: people.caseRow, text: people.name }).from(people).where(rowsIn(people.caseRow, all)).all(),
  );
  const tasks = grouped(
    reader.sql
      .select({ row: caseTasks.caseRow, text: caseTasks.owner })
      .from(caseTasks)
      .where(rowsIn(caseTasks.caseRow, all))
      .all(),
  );
  const closed = grouped(
    reader.sql
      .select({ row: closedCases.caseRow, text: closedCases.user })
      .from(closedCases)
      .where(and(rowsIn(closedCases.caseRow, all), isNull(closedCases.liftedAt)))
      .all(),
  );
  return new Map(
    rows.map(({ row: of, id: key, ...rest }) => [
      key,
      { ...rest, names: names.get(of) ?? [], taskOwners: tasks.get(of) ?? [], closedFor: closed.get(of) ?? [] },
    ]),
  );
}

function grouped(
  rows: readonly { readonly row: number; readonly text: string | null }[],
): ReadonlyMap<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { row, text } of rows) if (text) found.set(row, [...(found.get(row) ?? []), text]);
  return found;
}

/** Keeps the sample of a week: what was judged stays, what was not is drawn anew. */
export function saveSample(
  writer: Writer,
  sample: { readonly week: Day; readonly drawnAt: Instant; readonly views: number; readonly upTo: number },
  items: readonly (ReviewItem & { readonly id: string })[],
): void {
  const { week, ...drawn } = sample;
  writer.sql
    .delete(reviewItems)
    .where(and(eq(reviewItems.week, week), isNull(reviewItems.judgement)))
    .run();
  const stay = new Set(readItems(writer, week).map(({ user, seq }) => `${user} ${seq}`));
  const rows = items
    .filter(({ user, seq }) => !stay.has(`${user} ${seq}`))
    .map(({ reasons, ...item }) => ({ ...item, week, reasons: JSON.stringify(reasons), note: '' }));
  insertRows(writer, reviewItems, rows);
  writer.sql.insert(reviewWeeks).values(sample).onConflictDoUpdate({ target: reviewWeeks.week, set: drawn }).run();
}

/** One item at once, as emergency access asks for. */
export function addItem(writer: Writer, week: Day, { reasons, ...item }: ReviewItem & { readonly id: string }): void {
  insertRows(writer, reviewItems, [{ ...item, week, reasons: JSON.stringify(reasons), note: '' }]);
}

const Reasons = z.array(ReviewReason);

/** The items of a week, the weightiest first. */
export function readItems(reader: Reader, week: Day) {
  const rows = reader.sql
    .select()
    .from(reviewItems)
    .where(eq(reviewItems.week, week))
    .orderBy(desc(reviewItems.weight), asc(reviewItems.seq))
    .all();
  return rows.map((row) => ({
    ...row,
    reasons: Reasons.parse(JSON.parse(row.reasons)),
    judgement: Judgement.nullable().parse(row.judgement),
  }));
}

/** The item with an id, or null. */
export function readItem(reader: Reader, id: string) {
  return reader.sql.select().from(reviewItems).where(eq(reviewItems.id, id)).get() ?? null;
}

/** Keeps what the reviewer found. */
export function judgeItem(
  writer: Writer,
  id: string,
  found: {
    readonly judgement: Judgement;
    readonly note: string;
    readonly judgedBy: string;
    readonly judgedAt: Instant;
  },
): void {
  writer.sql.update(reviewItems).set(found).where(eq(reviewItems.id, id)).run();
}

/** Weeks with items or of which the sample was drawn, the newest first, with how much is left to look at. */
export function readWeeks(reader: Reader) {
  const drawn = reader.sql.select().from(reviewWeeks).all();
  const counts = reader.sql
    .select({
      week: reviewItems.week,
      items: sql<number>`count(*)`,
      open: sql<number>`sum(${reviewItems.judgement} is null)`,
    })
    .from(reviewItems)
    .groupBy(reviewItems.week)
    .all();
  const weeks = [...new Set([...drawn, ...counts].map(({ week }) => week))].sort().reverse();
  return weeks.map((week) => ({
    week,
    drawn: drawn.find((each) => each.week === week) ?? null,
    items: counts.find((each) => each.week === week)?.items ?? 0,
    open: counts.find((each) => each.week === week)?.open ?? 0,
  }));
}
