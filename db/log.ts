import { and, asc, desc, gt, lt } from 'drizzle-orm';
import type { LogLine } from '../shared/contract/administration.ts';
import type { Purpose } from '../shared/contract/call.ts';
import { purposes } from '../shared/contract/call.ts';
import { instant } from '../shared/dates.ts';
import type { Reader, Writer } from './handle.ts';
import { keyedHash } from './keys.ts';
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
}

/** Adds a line, chained to the one before. */
export function appendLog(writer: Writer, line: NewLogLine): void {
  const head = writer.sql.select({ seq: log.seq, hash: log.hash }).from(log).orderBy(desc(log.seq)).limit(1).get();
  const seq = (head?.seq ?? 0) + 1;
  writer.sql
    .insert(log)
    .values({ seq, ...line, hash: lineHash(writer, seq, line, head?.hash ?? '') })
    .run();
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
  return rows.map(({ hash: _, ...row }) => ({ ...row, at: instant(row.at), purpose: purposeOf(row.purpose) }));
}

/** Walks the chain: how many lines, and the first that does not fit. */
export function verifyLog(reader: Reader): { readonly lines: number; readonly firstBroken: number | null } {
  let previous = '';
  let seq = 0;
  for (const row of everyLine(reader)) {
    seq += 1;
    const line = { ...row, purpose: purposeOf(row.purpose) };
    if (row.seq !== seq || row.hash !== lineHash(reader, seq, line, previous)) return { lines: seq, firstBroken: seq };
    previous = row.hash;
  }
  return { lines: seq, firstBroken: null };
}

function lineHash({ keys }: Reader, seq: number, line: NewLogLine, previous: string): string {
  const { at, user, role, purpose, action, object, result } = line;
  return keyedHash(keys.log, previous, String(seq), at, user, role, purpose, action, object ?? '-', result);
}

function* everyLine(reader: Reader): Generator<typeof log.$inferSelect> {
  let after = 0;
  for (;;) {
    const page = reader.sql
      .select()
      .from(log)
      .where(and(gt(log.seq, after)))
      .orderBy(asc(log.seq))
      .limit(5000)
      .all();
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

function purposeOf(text: string): Purpose {
  const purpose = purposes.find((known) => known === text);
  if (!purpose) throw new Error(`Unknown purpose in the log: ${text}`);
  return purpose;
}
