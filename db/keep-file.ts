import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until the disk keeps what stands in a file. */
export function keepFile(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
