import { asc, desc, gt, lt, max } from 'drizzle-orm';
import { z } from 'zod';
import type { LogLine } from '../shared/contract/administration.ts';
import type { Purpose } from '../shared/contract/call.ts';
import { purposes } from '../shared/contract/call.ts';
import { instant } from '../shared/dates.ts';
import { cleanText } from '../shared/privacy/clean-text.ts';
import type { Reader, Writer } from './handle.ts';
import { keyedHash } from './keys.ts';
import { log } from './schema/register.ts';
import { readMeta, saveMeta } from './settings.ts';

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

/**
 * Adds a line, chained to the one before. Texts that a person typed go in as the database gives them back: half a
 * character would come back as another one, and the chain would not hold.
 */
export function appendLog(writer: Writer, typed: NewLogLine): void {
  const line = { ...typed, user: cleanText(typed.user).text, object: typed.object && cleanText(typed.object).text };
  const head = readHead(writer) ?? { seq: 0, hash: 'the end of the log was changed' };
  const last = lastSeq(writer);
  const seq = Math.max(head.seq, last) + 1;
  const hash = lineHash(writer, seq, line, head.hash);
  writer.sql
    .insert(log)
    .values({ seq, ...line, hash })
    .run();
  saveMeta(writer, headName, JSON.stringify({ seq, hash, seal: headSeal(writer, seq, hash) }));
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

/** Walks the chain: how many lines, and the first that does not fit or is missing. */
export function verifyLog(reader: Reader): { readonly lines: number; readonly firstBroken: number | null } {
  let previous = '';
  let seq = 0;
  for (const row of everyLine(reader)) {
    seq += 1;
    if (row.seq !== seq || row.hash !== lineHash(reader, seq, row, previous)) return { lines: seq, firstBroken: seq };
    previous = row.hash;
  }
  const head = readHead(reader);
  const whole = head?.seq === seq && head.hash === previous;
  return { lines: seq, firstBroken: whole ? null : seq + 1 };
}

type Hashed = Omit<NewLogLine, 'purpose'> & { readonly purpose: string };

function lineHash({ keys }: Reader, seq: number, line: Hashed, previous: string): string {
  const { at, user, role, purpose, action, object, result } = line;
  const about = object === null ? 'nothing' : `this: ${object}`;
  return keyedHash(keys.log, previous, String(seq), at, user, role, purpose, action, about, result);
}

/** Where the last line is kept once more, under a seal of its own: a chain alone does not miss lines cut off its end. */
const headName = 'logHead';
const Head = z.object({ seq: z.number().int(), hash: z.string(), seal: z.string() });

/** The end of the log as it was last written; null when that was changed or taken away. */
function readHead(reader: Reader): { readonly seq: number; readonly hash: string } | null {
  const kept = readMeta(reader, headName);
  if (kept === null) return lastSeq(reader) === 0 ? { seq: 0, hash: '' } : null;
  const { seq, hash, seal } = Head.catch({ seq: 0, hash: '', seal: '' }).parse(parsedJson(kept));
  return seal === headSeal(reader, seq, hash) ? { seq, hash } : null;
}

function headSeal({ keys }: Reader, seq: number, hash: string): string {
  return keyedHash(keys.log, 'head', String(seq), hash);
}

function lastSeq(reader: Reader): number {
  return (
    reader.sql
      .select({ seq: max(log.seq) })
      .from(log)
      .get()?.seq ?? 0
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function* everyLine(reader: Reader): Generator<typeof log.$inferSelect> {
  let after = 0;
  for (;;) {
    const page = reader.sql.select().from(log).where(gt(log.seq, after)).orderBy(asc(log.seq)).limit(5000).all();
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
