import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until the disk keeps which files are in a folder. Windows keeps that by itself and refuses to be asked. */
export function keepFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}
