import { writeSync } from 'node:fs';

/**
 * Writes all of a text to standard output (1) or standard error (2) before it returns. Node's own streams keep what a
 * slow reader has not taken yet, and break when millions of lines wait there. A reader that has gone is no failure.
 */
export function writeAll(to: 1 | 2, text: string): void {
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) rest = rest.subarray(written(to, rest));
}

function written(to: 1 | 2, bytes: Uint8Array): number {
  try {
    return writeSync(to, bytes);
  } catch (error) {
    if (isCode(error, 'EPIPE')) return bytes.length;
    if (!isCode(error, 'EAGAIN')) throw error;
    pause();
    return 0;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** A few milliseconds, for the reader to take what it was given. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
