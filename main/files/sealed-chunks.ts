import { createCipheriv, createDecipheriv } from 'node:crypto';

/** So much of a file is sealed at a time, in bytes; the last chunk is filled up to it, so that sizes say little. */
export const chunkBytes = 65_536;
const tagBytes = 16;
export const sealedChunkBytes = chunkBytes + tagBytes;
/** Before the chunks stands the key of the file, wrapped (file-header.ts). */
export const headerBytes = 68;

/** Which chunk of its file it is, from 0, and whether it is the last: both are part of what is sealed. */
export interface Place {
  readonly index: number;
  readonly last: boolean;
}

/**
 * Seals a chunk with AES-256-GCM under the key of its file. The nonce is the chunk's number and a mark for the last one (the
 * STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015): no chunk can be moved, left out or cut off unseen.
 * The key is of this one file, so that a number never serves twice.
 */
export function sealChunk(key: Uint8Array, place: Place, chunk: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place));
  return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
}

/** A chunk as it was, or null when it or its place was changed. */
export function openChunk(key: Uint8Array, place: Place, sealed: Uint8Array): Buffer | null {
  if (sealed.length !== sealedChunkBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagBytes });
  decipher.setAuthTag(sealed.subarray(chunkBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, chunkBytes)), decipher.final()]);
  } catch {
    return null;
  }
}

/** The last chunk, filled up: the bytes, 0x80, zeros (ISO/IEC 7816-4). There is always room for the mark. */
export function filledUp(rest: Uint8Array): Buffer {
  const chunk = Buffer.alloc(chunkBytes);
  chunk.set(rest);
  chunk[rest.length] = 0x80;
  return chunk;
}

/** What the last chunk held before it was filled up, or null when it was not. */
export function withoutFilling(chunk: Buffer): Buffer | null {
  let end = chunk.length - 1;
  while (end >= 0 && chunk[end] === 0) end -= 1;
  return end >= 0 && chunk[end] === 0x80 ? chunk.subarray(0, end) : null;
}

function nonceOf({ index, last }: Place): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}
