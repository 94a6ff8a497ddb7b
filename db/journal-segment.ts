import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { preparedKey } from './keys.ts';

/** How far a register is: how many transactions were written in it, and the mark that only this row of transactions leaves. */
export const Position = z.object({ seq: z.number().int().min(0), mark: z.string() });
export type Position = z.infer<typeof Position>;

/** A value bound to a statement, as JSON holds it without loss. */
export const Value = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.object({ integer: z.string() }),
  z.object({ bytes: z.string() }),
]);
export type Value = z.infer<typeof Value>;

/** A statement that was run: its text, or the number of a text that stands earlier in the segment, and what was bound to it. */
export const Recorded = z.tuple([z.union([z.string(), z.number().int()]), z.array(Value)]);
export type Recorded = z.infer<typeof Recorded>;

/**
 * A record of a segment: where the segment begins (a position), what a transaction ran (a list of `Recorded`; a large one takes
 * several), or that it is whole and where the register is after it (a position).
 */
export interface Record {
  readonly kind: 'start' | 'ran' | 'end';
  /** JSON; read by whoever needs it, since most of what is walked over is not. */
  readonly json: string;
}

/** A place in a segment: how many bytes, and the seal of the last record, to which the next is bound. */
export interface Written {
  readonly size: number;
  readonly tag: Buffer;
}

/** A segment being written: records sealed one after the other (AES-256-GCM), each bound to the one before it. */
export interface SegmentWriter {
  add(record: Record): void;
  /** Waits until the disk has it all. */
  sync(): void;
  written(): Written;
  /** Takes back what was added after a place. */
  backTo(place: Written): void;
  close(): void;
}

const magic = Buffer.from('meldpunt journal 1');
const [lengthBytes, nonceBytes, tagBytes] = [4, 12, 16];
const kinds = ['start', 'ran', 'end'] as const;

/** How much room is made ahead. */
const roomBytes = 256 << 10;

/**
 * Begins a segment in a file that is not there yet. The caller syncs its folder. Throws what the disk throws.
 *
 * The file is made longer well before it is full: a disk that has to note a new length with each record waits for itself twice.
 * What lies behind the last record is zeros, and goes when the segment is closed.
 */
export function beginSegment(path: string, key: Buffer, start: Position): SegmentWriter {
  const file = openSync(path, 'wx', 0o600);
  let place: Written = { size: 0, tag: magic };
  let length = 0;
  const add = (record: Record) => {
    const { bytes, tag } = sealed(key, place.tag, record);
    const end = place.size + bytes.length;
    writeAll(file, bytes, place.size);
    // After the record: a process that is killed in between leaves it whole.
    if (end > length) {
      writeAll(file, Buffer.alloc(roomBytes), end);
      length = end + roomBytes;
    }
    place = { size: end, tag };
  };
  const cut = (size: number) => {
    ftruncateSync(file, size);
    length = size;
  };
  try {
    add({ kind: 'start', json: JSON.stringify(start) });
    fdatasyncSync(file);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return {
    add,
    sync: () => fdatasyncSync(file),
    written: () => place,
    backTo: (earlier) => {
      cut(earlier.size);
      place = earlier;
    },
    close: () => {
      cut(place.size);
      closeSync(file);
    },
  };
}

/** A disk that is nearly full takes a part, and says so only when it is asked again. */
function writeAll(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
}

function sealed(key: Buffer, before: Buffer, { kind, json }: Record): { readonly bytes: Buffer; readonly tag: Buffer } {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', preparedKey(key), nonce);
  cipher.setAAD(before);
  const said = `${kinds.indexOf(kind)}${json}`;
  const text = Buffer.concat([cipher.update(said, 'utf8'), cipher.final()]);
  const tag = cipher.getAuthTag();
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(text.length);
  return { bytes: Buffer.concat([length, nonce, text, tag]), tag };
}

/**
 * The records of a segment, until its end or the first that is not whole: what comes after that was never confirmed, or is
 * damaged, and cannot be told apart from it.
 */
export function* readSegment(path: string, key: Buffer): Generator<Record> {
  const file = openSync(path, 'r');
  try {
    let before: Buffer = magic;
    for (let at = 0; ; ) {
      const head = bytesAt(file, at, lengthBytes + nonceBytes);
      const rest = head && bytesAt(file, at + head.length, head.readUInt32BE() + tagBytes);
      const record = rest && unsealed(key, before, { nonce: head.subarray(lengthBytes), rest });
      if (!record) return;
      yield record;
      before = rest.subarray(-tagBytes);
      at += head.length + rest.length;
    }
  } finally {
    closeSync(file);
  }
}

/** True when a segment has a first record: it is written at once, before it is relied on, and where there is none the file is empty or zeros. */
export function isBegun(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    return (bytesAt(file, 0, lengthBytes)?.readUInt32BE() ?? 0) > 0;
  } finally {
    closeSync(file);
  }
}

/** The most that one record can be: a larger length is damage, and is not read. */
const largest = 1 << 28;

function bytesAt(file: number, at: number, length: number): Buffer | null {
  if (length > largest) return null;
  const bytes = Buffer.alloc(length);
  return readSync(file, bytes, 0, length, at) === length ? bytes : null;
}

interface Sealed {
  readonly nonce: Buffer;
  /** What was sealed, and the seal behind it. */
  readonly rest: Buffer;
}

function unsealed(key: Buffer, before: Buffer, { nonce, rest }: Sealed): Record | null {
  const decipher = createDecipheriv('aes-256-gcm', preparedKey(key), nonce);
  decipher.setAAD(before);
  decipher.setAuthTag(rest.subarray(-tagBytes));
  const text = decipher.update(rest.subarray(0, -tagBytes));
  try {
    decipher.final();
  } catch {
    return null;
  }
  const kind = kinds[text.readUInt8() - 0x30];
  return kind ? { kind, json: text.toString('utf8', 1) } : null;
}
