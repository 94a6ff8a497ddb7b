import { mkdirSync, rmSync } from 'node:fs';
import { dropCovered, hasOtherSegment, newSegmentPath } from './journal-folder.ts';
import { type Marking, markingAfter } from './journal-mark.ts';
import {
  beginSegment,
  type Position,
  type Recorded,
  type SegmentWriter,
  type Value,
  type Written,
} from './journal-segment.ts';
import { keepFolder } from './keep-folder.ts';

/**
 * The second record of a register (vluchtjournaal): what every transaction ran, sealed, in a folder of its own, and on the disk
 * before the transaction is. Beside a copy of the database from before, its base, it gives the register back when the database
 * or its WAL is damaged or gone (reliability bar, P3 and 5.6).
 */
export interface Journal {
  /** After the last transaction that stands in the database too. */
  position(): Position;
  /** Takes down what the present transaction ran. */
  add(text: string, values: readonly Value[]): void;
  /** Where the register is after the present transaction; null when that changed nothing. Asked once. */
  next(): Position | null;
  /** Puts the present transaction on the disk: from now on it is found again. Throws what the disk throws. */
  keep(next: Position): void;
  /** The present transaction stands in the database too. */
  done(): void;
  /** The present transaction is not to be: nothing of it stays. */
  forget(): void;
  /** Begins a new segment, so that what was written until now can go as soon as a base holds it. */
  turn(): void;
  /** A base stands in the folder that holds everything until a position: what lies before it goes. */
  begin(at: Position): void;
  close(): void;
}

/** Bytes of a large transaction that are held before they go to the file. */
const mostHeld = 4 << 20;
/** A segment is followed by a new one beyond this many bytes. */
const mostBytes = 64 << 20;

/** Goes on with the journal in a folder from where the register is; the folder is made where it is not there. Throws what the disk throws. */
export function writeJournal(folder: string, key: Buffer, from: Position): Journal {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let segment = newSegment(folder, key, from);
  let position = from;
  let present = nothingYet(key, from);
  const flush = () => {
    present.before ??= segment.writer.written();
    segment.writer.add({ kind: 'ran', json: JSON.stringify(present.statements) });
    present.statements = [];
    present.bytes = 0;
  };
  const turn = () => {
    if (segment.start.seq === position.seq) return;
    segment.writer.close();
    segment = newSegment(folder, key, position);
  };
  return {
    position: () => position,
    add: (text, values) => {
      const known = segment.texts.get(text);
      if (known === undefined) {
        segment.texts.set(text, segment.texts.size);
        present.newTexts.push(text);
      }
      present.marking.add(text, values);
      present.statements.push([known ?? text, [...values]]);
      present.bytes += values.reduce<number>((sum, value) => sum + sizeOf(value), text.length);
      present.isEmpty = false;
      if (present.bytes > mostHeld) flush();
    },
    next: () => (present.isEmpty ? null : { seq: position.seq + 1, mark: present.marking.mark() }),
    keep: (next) => {
      flush();
      segment.writer.add({ kind: 'end', json: JSON.stringify(next) });
      segment.writer.sync();
      present.end = next;
    },
    done: () => {
      position = present.end ?? position;
      present = nothingYet(key, position);
      if (segment.writer.written().size > mostBytes) turn();
    },
    forget: () => {
      if (present.before) segment.writer.backTo(present.before);
      for (const text of present.newTexts) segment.texts.delete(text);
      present = nothingYet(key, position);
    },
    turn,
    begin: (at) => {
      turn();
      keepFolder(folder);
      dropCovered(folder, at);
    },
    close: () => {
      segment.writer.close();
      // The only one stays: without it nothing tells how far the journal is.
      if (segment.start.seq === position.seq && hasOtherSegment(folder, segment.path)) rmSync(segment.path);
    },
  };
}

interface Segment {
  readonly path: string;
  readonly writer: SegmentWriter;
  readonly start: Position;
  /** The texts that stand in it, numbered as they came. */
  readonly texts: Map<string, number>;
}

function newSegment(folder: string, key: Buffer, start: Position): Segment {
  const path = newSegmentPath(folder, start);
  const writer = beginSegment(path, key, start);
  keepFolder(folder);
  return { path, writer, start, texts: new Map() };
}

/** The transaction that is being written. */
interface Present {
  readonly marking: Marking;
  readonly newTexts: string[];
  statements: Recorded[];
  bytes: number;
  isEmpty: boolean;
  /** Where the segment was before it, once something of it went there. */
  before: Written | null;
  end: Position | null;
}

function nothingYet(key: Buffer, position: Position): Present {
  return {
    marking: markingAfter(key, position),
    newTexts: [],
    statements: [],
    bytes: 0,
    isEmpty: true,
    before: null,
    end: null,
  };
}

function sizeOf(value: Value): number {
  if (typeof value === 'string') return value.length;
  return value !== null && typeof value === 'object' && 'bytes' in value ? value.bytes.length : 8;
}
