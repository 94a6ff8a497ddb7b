import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { headerBytes, openChunk, sealedChunkBytes, withoutFilling } from './sealed-chunks.ts';

/** Some chunks of a file, opened; null when one of them is not as it was written. Throws when the file is not there. */
export function readSealed(
  { path, key }: { readonly path: string; readonly key: Uint8Array },
  { first, count }: { readonly first: number; readonly count: number },
): { readonly bytes: Buffer; readonly last: boolean } | null {
  const chunks: Buffer[] = [];
  const chunksThere = eachChunk(path, key, { first, count }, (chunk) => chunks.push(chunk));
  if (chunksThere === null || first >= chunksThere) return null;
  return { bytes: Buffer.concat(chunks), last: first + count >= chunksThere };
}

/** What a whole file holds: its SHA-256 and its size; null when it is not as it was written. */
export function checkSealed(path: string, key: Uint8Array): { readonly hash: string; readonly bytes: number } | null {
  const hash = createHash('sha256');
  let bytes = 0;
  const chunksThere = eachChunk(path, key, { first: 0, count: Number.POSITIVE_INFINITY }, (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  return chunksThere === null ? null : { hash: hash.digest('hex'), bytes };
}

/** Hands over the chunks asked for; answers how many the file has, or null when it is not as it was written. */
function eachChunk(
  path: string,
  key: Uint8Array,
  { first, count }: { readonly first: number; readonly count: number },
  take: (chunk: Buffer) => void,
): number | null {
  const file = openSync(path, 'r');
  try {
    const there = (fstatSync(file).size - headerBytes) / sealedChunkBytes;
    if (!Number.isInteger(there) || there < 1) return null;
    const sealed = Buffer.alloc(sealedChunkBytes);
    for (let index = first; index < Math.min(there, first + count); index += 1) {
      readSync(file, sealed, 0, sealedChunkBytes, headerBytes + index * sealedChunkBytes);
      const last = index === there - 1;
      const opened = openChunk(key, { index, last }, sealed);
      const chunk = opened && last ? withoutFilling(opened) : opened;
      if (!chunk) return null;
      take(chunk);
    }
    return there;
  } finally {
    closeSync(file);
  }
}
