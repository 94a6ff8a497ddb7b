import { closeSync, copyFileSync, fsyncSync, openSync, renameSync } from 'node:fs';

/** Copies a file: under its name it is there whole, with its bytes on the disk, or not at all. The caller syncs the folder. */
export function copyWhole(from: string, to: string): void {
  const aside = `${to}.new`;
  copyFileSync(from, aside);
  const copied = openSync(aside, 'r+');
  fsyncSync(copied);
  closeSync(copied);
  renameSync(aside, to);
}
