import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { markingAfter } from './journal-mark.ts';
import { isBegun, Position, Recorded, readSegment, type Value } from './journal-segment.ts';

/** A transaction as the journal holds it. */
export interface Entry {
  readonly at: Position;
  readonly statements: readonly (readonly [text: string, values: readonly Value[]])[];
}

const segmentName = /^(\d{12})-(\d{4})\.journal$/;
const baseName = /^(\d{12})\.base$/;

/** The bases of a journal, the newest first: copies of the database, each with how many transactions it holds. */
export function basesIn(folder: string): readonly { readonly path: string; readonly seq: number }[] {
  return named(folder, baseName).toReversed();
}

/** True when a folder holds a journal: not where the process ended between making the folder and writing in it. */
export function isJournal(folder: string): boolean {
  return basesIn(folder).length > 0 || segmentsIn(folder).length > 0;
}

/** Where a base of that many transactions stands. */
export function basePath(folder: string, { seq }: Position): string {
  return join(folder, `${padded(seq)}.base`);
}

/** A path that no segment has yet, and that sorts behind those that begin earlier. */
export function newSegmentPath(folder: string, { seq }: Position): string {
  const last = named(folder, segmentName).findLast((each) => each.seq === seq);
  const number = last === undefined ? 0 : last.number + 1;
  return join(folder, `${padded(seq)}-${String(number).padStart(4, '0')}.journal`);
}

/** True when a journal has a segment beside this one. */
export function hasOtherSegment(folder: string, path: string): boolean {
  return segmentsIn(folder).some((other) => other.path !== path);
}

/**
 * The transactions of a journal after a position, in order, as long as each follows on the one before: what is damaged ends
 * its segment, and a gap ends them all.
 */
export function* entriesAfter(folder: string, key: Buffer, from: Position): Generator<Entry> {
  let position = from;
  for (const { path } of segmentsFrom(folder, from.seq)) {
    for (const entry of entriesOf(path, key)) {
      if (entry.at.seq <= position.seq) continue;
      if (entry.at.seq > position.seq + 1 || markAfter(key, position, entry) !== entry.at.mark) return;
      yield entry;
      position = entry.at;
    }
  }
}

/** The mark that a journal gives a number of transactions, `here` being where it ends; null when it does not hold that. */
export function positionIn(folder: string, key: Buffer, seq: number | 'here'): Position | null {
  let found: Position | null = null;
  for (const { path } of seq === 'here' ? segmentsIn(folder).slice(-1) : segmentsFrom(folder, seq)) {
    for (const { kind, json } of readSegment(path, key)) {
      if (kind === 'ran') continue;
      const at = Position.parse(JSON.parse(json));
      if (seq === 'here' || at.seq === seq) found = at;
    }
  }
  return found;
}

/** Takes away what a base makes superfluous: older bases, and segments that end before it. */
export function dropCovered(folder: string, { seq }: Position): void {
  for (const older of basesIn(folder)) if (older.seq < seq) rmSync(older.path);
  const segments = named(folder, segmentName);
  for (const [index, { path }] of segments.entries()) {
    const next = segments[index + 1];
    if (next && next.seq <= seq) rmSync(path);
  }
}

/** The mark that a transaction leaves after a position. */
function markAfter(key: Buffer, position: Position, { statements }: Entry): string {
  const marking = markingAfter(key, position);
  for (const [text, values] of statements) marking.add(text, values);
  return marking.mark();
}

interface Named {
  readonly path: string;
  readonly seq: number;
  /** Of several segments that begin at the same transaction. */
  readonly number: number;
}

/** The segments of a journal. One in which nothing was ever written, since the process or the power ended at that moment, is none. */
function segmentsIn(folder: string): readonly Named[] {
  return named(folder, segmentName).filter(({ path }) => isBegun(path));
}

function named(folder: string, pattern: RegExp): readonly Named[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return names.flatMap((name) => {
    const found = pattern.exec(name);
    return found ? [{ path: join(folder, name), seq: Number(found[1]), number: Number(found[2] ?? 0) }] : [];
  });
}

function padded(seq: number): string {
  return String(seq).padStart(12, '0');
}

/** The segments that can hold something after a number of transactions: the last that begins at or before it, and all later ones. */
function segmentsFrom(folder: string, seq: number): readonly Named[] {
  const segments = segmentsIn(folder);
  return segments.filter((_, index) => (segments[index + 1]?.seq ?? Number.POSITIVE_INFINITY) >= seq);
}

function* entriesOf(path: string, key: Buffer): Generator<Entry> {
  const texts: string[] = [];
  let statements: Entry['statements'][number][] = [];
  for (const { kind, json } of readSegment(path, key)) {
    if (kind === 'start') continue;
    if (kind === 'ran') {
      const ran = z.array(Recorded).parse(JSON.parse(json));
      for (const [text, values] of ran) {
        if (typeof text === 'string') texts.push(text);
        statements.push([typeof text === 'string' ? text : (texts[text] ?? ''), values]);
      }
      continue;
    }
    yield { at: Position.parse(JSON.parse(json)), statements };
    statements = [];
  }
}
