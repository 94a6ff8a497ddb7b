import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { chunkBytes, filledUp, headerBytes, sealChunk } from './sealed-chunks.ts';

/** The beginning of a file that is kept for a moment, to see of which kind it is. */
const headKept = 1_048_576;

/** A file that is being written, chunk by chunk: never more of it than one chunk and its beginning is in memory. */
export interface Writing {
  take(part: Uint8Array): void;
  /** Writes the last chunk and lets the disk keep it all. The head is still empty. */
  end(): { readonly hash: string; readonly bytes: number; readonly head: Uint8Array };
}

/** Begins a sealed file at a path where nothing stands. Throws what the disk says. */
export function writeSealed(path: string, key: Uint8Array): Writing {
  const file = openSync(path, 'wx', 0o600);
  const hash = createHash('sha256');
  const head: Uint8Array[] = [];
  let rest = Buffer.alloc(0);
  let bytes = 0;
  let index = 0;
  writeAll(file, Buffer.alloc(headerBytes));
  const seal = (chunk: Uint8Array, last: boolean) => {
    writeAll(file, sealChunk(key, { index, last }, chunk));
    index += 1;
  };
  return {
    take: (part) => {
      hash.update(part);
      if (bytes < headKept) head.push(part.slice(0, headKept - bytes));
      bytes += part.length;
      const all = Buffer.concat([rest, part]);
      let at = 0;
      for (; at + chunkBytes <= all.length; at += chunkBytes) seal(all.subarray(at, at + chunkBytes), false);
      rest = Buffer.from(all.subarray(at));
    },
    end: () => {
      seal(filledUp(rest), true);
      fsyncSync(file);
      closeSync(file);
      return { hash: hash.digest('hex'), bytes, head: Buffer.concat(head) };
    },
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) at += writeSync(file, bytes, at);
}
