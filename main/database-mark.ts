import { closeSync, existsSync, openSync, readSync } from 'node:fs';

/** The first 16 bytes of the database: its salt, in clear by design, and different for every register. Null when there are none. */
export function databaseMark(file: string): string | null {
  if (!existsSync(file)) return null;
  const head = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  const read = readSync(handle, head, 0, 16, 0);
  closeSync(handle);
  return read === 16 ? head.toString('hex') : null;
}
