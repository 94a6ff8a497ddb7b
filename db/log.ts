import { and, asc, desc, eq, gt, gte, inArray, lt, max } from 'drizzle-orm';
import type { Purpose } from '../shared/contract/call.ts';
import { purposes } from '../shared/contract/call.ts';
import type { ChainedLine, LogLine } from '../shared/contract/log.ts';
import { addDays, type Day, type Instant, instant, instantAt } from '../shared/dates.ts';
import { cleanText } from '../shared/privacy/clean-text.ts';
import { Sensitivity } from '../shared/roles.ts';
import type { Reader, Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { lineHash, readHead, saveHead } from './log-chain.ts';
import { log } from './schema/register.ts';

/** One view or change: never content, never a search text in clear. */
export interface NewLogLine {
  readonly at: string;
  readonly user: string;
  readonly role: string;
  readonly purpose: Purpose;
  /** The call, or what a host did by itself. */
  readonly action: string;
  /** What it was about: ids, never names. */
  readonly object: string | null;
  /** `ok`, or the code of the refusal. */
  readonly result: string;
  /** Of the report it is about; absent where it is about none. */
  readonly sensitivity?: Sensitivity | null;
  /** How many rows were shown, where a list was. */
  readonly count?: number | null;
}

/**
 * Adds a line, chained to the one before. Texts that a person typed go in as the database gives them back: half a
 * character would come back as another one, and the chain would not hold.
 */
export function appendLog(writer: Writer, typed: NewLogLine): void {
  const line = {
    ...typed,
    user: cleanText(typed.user).text,
    object: typed.object && cleanText(typed.object).text,
    sensitivity: typed.sensitivity ?? null,
    count: typed.count ?? null,
  };
  const head = readHead(writer) ?? { seq: 0, hash: 'the end of the log was changed' };
  const seq = Math.max(head.seq, lastSeq(writer)) + 1;
  const hash = lineHash(writer, { seq, hash: head.hash }, line);
  insertRows(writer, log, [{ seq, ...line, hash }]);
  saveHead(writer, { seq, hash });
}

/**
 * Joins lines to the chain that were written down elsewhere while nobody with the key of the log was there, in their order.
 * They keep their own moments, which may lie before that of the line they follow; `log.spooled` stands in front of them.
 */
export function appendSpooled(writer: Writer, lines: readonly NewLogLine[], now: string): void {
  if (lines.length === 0) return;
  const joined = { purpose: 'oversight', action: 'log.spooled', object: null, result: 'ok' } as const;
  appendLog(writer, { at: now, user: '-', role: '-', ...joined, count: lines.length });
  for (const line of lines) appendLog(writer, line);
}

/** The ids of the evaluations that were released, corrections too. */
export function loggedReleases({ sql }: Reader): readonly string[] {
  const released = and(inArray(log.action, ['release.make', 'release.correct']), eq(log.result, 'ok'));
  const rows = sql.select({ object: log.object }).from(log).where(released).orderBy(asc(log.seq)).all();
  return rows.flatMap(({ object }) => object ?? []);
}

/** The latest moment that a line tells of, whatever the clock said when it was written; null for an empty log. */
export function latestInLog({ sql }: Reader): Instant | null {
  const latest = sql
    .select({ at: max(log.at) })
    .from(log)
    .get()?.at;
  return latest ? instant(latest) : null;
}

/** Lines, newest first. */
export function readLog(
  reader: Reader,
  page: { readonly before: number | null; readonly limit: number },
): readonly LogLine[] {
  const rows = reader.sql
    .select()
    .from(log)
    .where(page.before === null ? undefined : lt(log.seq, page.before))
    .orderBy(desc(log.seq))
    .limit(page.limit)
    .all();
  return rows.map(lineOf);
}

interface Lines {
  /** Only lines behind this one. */
  readonly after: number;
  readonly limit: number;
  /** The first and the last day, in Rotterdam. */
  readonly from?: Day;
  readonly to?: Day;
}

/** Lines with what chains them, oldest first: for whoever checks the log with a program of his own. */
export function readLines(reader: Reader, { after, limit, from, to }: Lines): readonly ChainedLine[] {
  const begins = from && gte(log.at, instantAt(from, '00:00'));
  const ends = to && lt(log.at, instantAt(addDays(to, 1), '00:00'));
  const rows = reader.sql
    .select()
    .from(log)
    .where(and(gt(log.seq, after), begins, ends))
    .orderBy(asc(log.seq))
    .limit(limit)
    .all();
  const before = reader.sql.select({ hash: log.hash }).from(log);
  return rows.map((row, at) => {
    const previous = rows[at - 1];
    const follows = previous?.seq === row.seq - 1 ? previous : before.where(eq(log.seq, row.seq - 1)).get();
    return { ...lineOf(row), before: follows?.hash ?? '', hash: row.hash };
  });
}

/** A row of the log as everybody reads it. */
export function lineOf({ hash: _, ...row }: typeof log.$inferSelect): LogLine {
  return {
    ...row,
    at: instant(row.at),
    purpose: purposeOf(row.purpose),
    sensitivity: Sensitivity.nullable().parse(row.sensitivity),
  };
}

function lastSeq(reader: Reader): number {
  return (
    reader.sql
      .select({ seq: max(log.seq) })
      .from(log)
      .get()?.seq ?? 0
  );
}

function purposeOf(text: string): Purpose {
  const purpose = purposes.find((known) => known === text);
  if (!purpose) throw new Error(`Unknown purpose in the log: ${text}`);
  return purpose;
}
