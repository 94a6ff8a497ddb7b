import { Inflate } from 'pako';
import type { TableRefusal } from '../../shared/import/table-file.ts';
import { ok, type Result, refused } from '../../shared/result.ts';

/** One file in an archive, as its directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** What an archive may be before anything of it is unpacked (reliability bar, 2.3; ASVS 5.2.3). */
const mostEntries = 10_000;
const mostUnpacked = 500_000_000;
const mostRatio = 100;
/** A small file may be packed very well without being a bomb. */
const ratioFrom = 1_000_000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/**
 * The directory of a zip archive, checked before a byte is unpacked: number, sizes and ratios, names that lead outside, the
 * same name twice, links, passwords, files that overlap (the bombs that are small in every other way).
 */
export function readZipDirectory(bytes: Buffer): Result<ReadonlyMap<string, ZipEntry>, TableRefusal> {
  const end = findEnd(bytes);
  if (end === null) return refused('not-a-table');
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) return refused('too-many-entries');
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let read = 0; read < count; read += 1) {
    const entry = readEntry(bytes, at, end);
    if (!entry.ok) return entry;
    if (entries.has(entry.value.name)) return refused('strange-names');
    entries.set(entry.value.name, entry.value);
    at = entry.value.next;
  }
  const refusal = sizesRefused([...entries.values()], at);
  return refusal === null ? ok(entries) : refused(refusal);
}

/** The bytes of one file; refuses when they are not as many as the directory says, and never unpacks more than that. */
export function unpack(bytes: Buffer, entry: ZipEntry, alive: () => void): Result<Buffer, TableRefusal> {
  const start = dataStart(bytes, entry);
  if (start === null) return refused('not-a-table');
  const data = bytes.subarray(start, start + entry.packed);
  if (entry.stored) return entry.packed === entry.unpacked ? ok(data) : refused('not-a-table');
  return inflate(data, entry.unpacked, alive);
}

/** So much is unpacked at a time, in packed bytes: a thousand times as much at most. */
const slice = 16_384;

function inflate(data: Buffer, size: number, alive: () => void): Result<Buffer, TableRefusal> {
  const inflating = new Inflate({ raw: true, chunkSize: 1_048_576 });
  const parts: Uint8Array[] = [];
  let length = 0;
  inflating.onData = (part) => {
    length += part.length;
    if (length <= size) parts.push(part);
  };
  for (let at = 0; at < data.length && !inflating.ended && length <= size; at += slice) {
    inflating.push(data.subarray(at, at + slice), at + slice >= data.length);
    alive();
  }
  if (length > size) return refused('bomb');
  return inflating.err === 0 && inflating.ended && length === size ? ok(Buffer.concat(parts)) : refused('not-a-table');
}

function findEnd(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= first; at -= 1) if (bytes.readUInt32LE(at) === endMark) return at;
  return null;
}

function readEntry(bytes: Buffer, at: number, end: number): Result<ZipEntry & { next: number }, TableRefusal> {
  if (at + 46 > end || bytes.readUInt32LE(at) !== entryMark) return refused('not-a-table');
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [packed, unpacked] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
  const mode = bytes.readUInt32LE(at + 38) >>> 16;
  const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
  if ((flags & 1) === 1) return refused('encrypted');
  if (leadsOutside(name) || (mode & 0xf000) === 0xa000) return refused('strange-names');
  // 64-bit sizes are for archives of gigabytes, which no table is.
  if (method !== 0 && method !== 8) return refused('not-a-table');
  if (packed === 0xffffffff || unpacked === 0xffffffff) return refused('too-large-unpacked');
  const next = at + 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  return ok({ name, stored: method === 0, packed, unpacked, offset: bytes.readUInt32LE(at + 42), next });
}

function leadsOutside(name: string): boolean {
  return name === '' || /[\\:\0]|^\//.test(name) || name.split('/').includes('..');
}

function sizesRefused(entries: readonly ZipEntry[], end: number): TableRefusal | null {
  const sum = entries.reduce((total, { unpacked }) => total + unpacked, 0);
  if (sum > mostUnpacked) return 'too-large-unpacked';
  const swollen = ({ packed, unpacked }: ZipEntry) => unpacked > ratioFrom && unpacked > mostRatio * packed;
  const inPlace = entries.toSorted((first, second) => first.offset - second.offset);
  const overlaps = inPlace.some(({ offset, packed }, index) => {
    const next = inPlace[index + 1]?.offset ?? end;
    return offset + 30 + packed > next;
  });
  return overlaps || entries.some(swollen) ? 'bomb' : null;
}

function dataStart(bytes: Buffer, { offset, packed }: ZipEntry): number | null {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localMark) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return start + packed <= bytes.length ? start : null;
}
