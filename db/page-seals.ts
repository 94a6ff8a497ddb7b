import { createHmac, pbkdf2Sync } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes of a page, of its seal at the end, and of the salt that the first page begins with. */
const [pageBytes, sealBytes, saltBytes] = [4096, 64, 16];
/** Pages that are read at once. */
const together = 32;

/**
 * Walks the pages of an encrypted database file without its engine, a few at a step, and answers the numbers of those whose seal
 * does not fit: a bit of them changed on the disk. What still stands in the WAL is not looked at.
 * Nobody of this process may bring pages over in the midst of a step. Source: SQLCipher design, "Database File Format": an
 * HMAC-SHA-512 of each page with its number, under a key that follows from the raw key by two rounds of PBKDF2.
 */
export function* brokenPages(path: string, key: Buffer): Generator<undefined, readonly number[]> {
  const file = openSync(path, 'r');
  const broken: number[] = [];
  try {
    const sealKey = sealKeyOf(key, bytesAt(file, 0, saltBytes));
    for (let first = 1; first <= pagesIn(file); first += together) {
      const pages = bytesAt(file, (first - 1) * pageBytes, Math.min(together, pagesIn(file) - first + 1) * pageBytes);
      for (let from = 0; from < pages.length; from += pageBytes) {
        const number = first + from / pageBytes;
        if (!isSealed(pages.subarray(from, from + pageBytes), number, sealKey)) broken.push(number);
      }
      yield;
    }
    return broken;
  } finally {
    closeSync(file);
  }
}

function sealKeyOf(key: Buffer, salt: Buffer): Buffer {
  return pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
}

function isSealed(page: Buffer, number: number, sealKey: Buffer): boolean {
  const told = Buffer.alloc(4);
  told.writeUInt32LE(number);
  const content = page.subarray(number === 1 ? saltBytes : 0, pageBytes - sealBytes);
  const seal = createHmac('sha512', sealKey).update(content).update(told).digest();
  return page.length === pageBytes && seal.equals(page.subarray(pageBytes - sealBytes));
}

function pagesIn(file: number): number {
  return Math.ceil(fstatSync(file).size / pageBytes);
}

function bytesAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, at));
}
