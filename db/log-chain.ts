import { asc, gt } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Writer } from './handle.ts';
import { keyedHash } from './keys.ts';
import { log } from './schema/register.ts';
import { readMeta, saveMeta } from './settings.ts';

/** What of a line is hashed, with the hash of the line before and its number. */
export interface HashedLine {
  readonly at: string;
  readonly user: string;
  readonly role: string;
  readonly purpose: string;
  readonly action: string;
  readonly object: string | null;
  readonly result: string;
  readonly sensitivity: string | null;
  readonly count: number | null;
}

/** The end of the log at a moment. */
export interface LogEnd {
  readonly seq: number;
  readonly hash: string;
}

/** The end of the log at a moment, as it was written down outside the register. */
export interface LogPoint extends LogEnd {
  readonly at: string;
}

/** Lines that are walked along at one step. */
const stepLines = 200;

/** What a walk along the log found. */
export interface LogVerdict {
  readonly lines: number;
  /** The first line that does not fit, is missing, or is another than a point outside the register says; null: none. */
  readonly firstBroken: number | null;
  /** The lines up to this one are as they were written; a line in doubt stands after it. */
  readonly soundUpTo: number;
  /** How many points outside the register agree. */
  readonly points: number;
}

/** The keyed hash of a line: with the hash of the line before, so that none can be changed, moved or left out alone. */
export function lineHash({ keys }: Reader, { seq, hash: previous }: LogEnd, line: HashedLine): string {
  const { at, user, role, purpose, action, object, result, sensitivity, count } = line;
  const about = object === null ? 'nothing' : `this: ${object}`;
  // Lines of before migration 0006 have neither; the number of parts tells both forms apart.
  const more = sensitivity === null && count === null ? [] : [sensitivity ?? '', count === null ? '' : String(count)];
  return keyedHash(keys.log, previous, String(seq), at, user, role, purpose, action, about, result, ...more);
}

/**
 * Walks the chain from its first line, and holds it against points that were written down outside the register: whoever
 * holds the keys can chain anew whatever he likes, but not so that it ends as it was written down elsewhere.
 */
export function verifyLog(reader: Reader, points: readonly LogPoint[] = []): LogVerdict {
  const walk = walkLog(reader, points);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}

/** The same, a few lines at a step: what is added meanwhile is walked along too. */
export function* walkLog(reader: Reader, points: readonly LogPoint[] = []): Generator<undefined, LogVerdict> {
  const kept = new Map(points.map(({ seq, hash }) => [seq, hash]));
  let previous = '';
  let seq = 0;
  let vouched = 0;
  let agreed = 0;
  for (const row of everyLine(reader)) {
    seq += 1;
    if (row.seq !== seq || row.hash !== lineHash(reader, { seq, hash: previous }, row))
      return { lines: seq, firstBroken: seq, soundUpTo: points.length > 0 ? vouched : seq - 1, points: agreed };
    previous = row.hash;
    if (seq % stepLines === 0) yield;
    const point = kept.get(seq);
    if (point === undefined) continue;
    if (point !== row.hash) return { lines: seq, firstBroken: seq, soundUpTo: vouched, points: agreed };
    vouched = seq;
    agreed += 1;
  }
  const head = readHead(reader);
  const whole = head?.seq === seq && head.hash === previous && agreed === kept.size;
  return { lines: seq, firstBroken: whole ? null : seq + 1, soundUpTo: seq, points: agreed };
}

/** Where the last line is kept once more, under a seal of its own: a chain alone does not miss lines cut off its end. */
const headName = 'logHead';
const Head = z.object({ seq: z.number().int(), hash: z.string(), seal: z.string() });

/** The end of the log as it was last written; null when that was changed or taken away. */
export function readHead(reader: Reader): LogEnd | null {
  const kept = readMeta(reader, headName);
  if (kept === null) return firstLine(reader) ? null : { seq: 0, hash: '' };
  const { seq, hash, seal } = Head.catch({ seq: 0, hash: '', seal: '' }).parse(parsedJson(kept));
  return seal === headSeal(reader, seq, hash) ? { seq, hash } : null;
}

/** Keeps where the log ends now. */
export function saveHead(writer: Writer, { seq, hash }: LogEnd): void {
  saveMeta(writer, headName, JSON.stringify({ seq, hash, seal: headSeal(writer, seq, hash) }));
}

function firstLine(reader: Reader): boolean {
  return reader.sql.select({ seq: log.seq }).from(log).limit(1).get() !== undefined;
}

function headSeal({ keys }: Reader, seq: number, hash: string): string {
  return keyedHash(keys.log, 'head', String(seq), hash);
}

/** The seal of a point: only whoever holds the key of the log could have written it down. */
export function pointSeal({ keys }: Pick<Reader, 'keys'>, { seq, hash, at }: LogPoint): string {
  return keyedHash(keys.log, 'point', String(seq), hash, at);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** All lines from the first on, in pages: a log of millions does not fit in memory. */
export function* everyLine(reader: Reader, from = 0): Generator<typeof log.$inferSelect> {
  let after = from;
  for (;;) {
    const page = reader.sql.select().from(log).where(gt(log.seq, after)).orderBy(asc(log.seq)).limit(1000).all();
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
  }
}
