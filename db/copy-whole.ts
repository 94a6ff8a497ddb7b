import { copyFileSync, renameSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { keepFile } from './keep-file.ts';

/** Copies a file: under its name it is there whole, with its bytes on the disk, or not at all. The caller syncs the folder. */
export function copyWhole(from: string, to: string): void {
  copyFileSync(from, beside(to));
  putInPlace(to);
}

/** The same without keeping this thread busy with it. */
export async function copyWholeAside(from: string, to: string): Promise<void> {
  await copyFile(from, beside(to));
  putInPlace(to);
}

function beside(path: string): string {
  return `${path}.new`;
}

function putInPlace(to: string): void {
  keepFile(beside(to));
  renameSync(beside(to), to);
}
