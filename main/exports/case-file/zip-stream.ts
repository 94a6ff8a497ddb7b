import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, crc32, createDeflateRaw } from 'node:zlib';

/** Where bytes go, in their order. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

type Chunks = Iterable<string> | AsyncIterable<string>;

/** An archive that is written while its parts come in: no part is held in memory. */
export interface ZipStream {
  /** Adds a part. `store`: as it is, as OpenDocument asks of its first one. */
  add(name: string, chunks: Chunks, store?: boolean): Promise<void>;
  /** Writes the list of parts. Nothing can be added after it. */
  end(): Promise<void>;
}

/** A part or the whole became larger than an archive of this kind can be (4 GiB). */
export class ArchiveTooLarge extends Error {}

interface Part {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const deflated = 8;
const stored = 0;
/** Sizes follow behind the part (bit 3); names are UTF-8 (bit 11). */
const flags = 0x0808;
const largest = 0xffffffff;
/** 1 January 1980: files say no moment of writing. */
const noDate = 0x0021;

/** Begins an archive. `stop` ends what is being packed. */
export function zipStream(sink: Sink, stop: AbortSignal): ZipStream {
  const parts: Part[] = [];
  let written = 0;
  const put = async (bytes: Uint8Array) => {
    written += bytes.length;
    if (written > largest) throw new ArchiveTooLarge();
    await sink(bytes);
  };
  return {
    add: async (name, chunks, store = false) => {
      const at = written;
      const method = store ? stored : deflated;
      const head = { name: Buffer.from(name, 'utf8'), method, at };
      await put(localHeader(head));
      const sizes = await pack(chunks, { put, store, stop });
      parts.push({ ...head, ...sizes });
      await put(descriptor(sizes));
    },
    end: async () => {
      const at = written;
      for (const part of parts) await put(directoryLine(part));
      await put(endOf(parts.length, { at, size: written - at }));
    },
  };
}

interface Packing {
  readonly put: Sink;
  readonly store: boolean;
  readonly stop: AbortSignal;
}

type Sizes = Pick<Part, 'crc' | 'packed' | 'size'>;

async function pack(chunks: Chunks, { put, store, stop }: Packing): Promise<Sizes> {
  let [crc, packed, size] = [0, 0, 0];
  async function* counted() {
    for await (const chunk of chunks) {
      const bytes = Buffer.from(chunk, 'utf8');
      crc = crc32(bytes, crc);
      size += bytes.length;
      if (size > largest) throw new ArchiveTooLarge();
      yield bytes;
    }
  }
  const keep = async (pieces: AsyncIterable<Uint8Array>) => {
    for await (const piece of pieces) {
      packed += piece.length;
      await put(piece);
    }
  };
  const source = Readable.from(counted());
  if (store) await pipeline(source, keep, { signal: stop });
  else await pipeline(source, createDeflateRaw({ level: constants.Z_BEST_SPEED }), keep, { signal: stop });
  return { crc, packed, size };
}

function localHeader({ name, method }: Pick<Part, 'name' | 'method'>): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt16LE(noDate, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function descriptor({ crc, packed, size }: Sizes): Buffer {
  const behind = Buffer.alloc(16);
  behind.writeUInt32LE(0x08074b50, 0);
  behind.writeUInt32LE(crc, 4);
  behind.writeUInt32LE(packed, 8);
  behind.writeUInt32LE(size, 12);
  return behind;
}

function directoryLine({ name, method, crc, packed, size, at }: Part): Buffer {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(20, 4);
  line.writeUInt16LE(20, 6);
  line.writeUInt16LE(flags, 8);
  line.writeUInt16LE(method, 10);
  line.writeUInt16LE(noDate, 14);
  line.writeUInt32LE(crc, 16);
  line.writeUInt32LE(packed, 20);
  line.writeUInt32LE(size, 24);
  line.writeUInt16LE(name.length, 28);
  line.writeUInt32LE(at, 42);
  return Buffer.concat([line, name]);
}

function endOf(count: number, { at, size }: { readonly at: number; readonly size: number }): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
