import { renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepFolder } from './keep-folder.ts';

/**
 * Writes a small file beside its place and puts it there at once: temporary file, fsync, rename, fsync of the folder. After a power
 * cut either the old or the new file stands.
 */
export function writeWhole(path: string, text: string): void {
  const beside = besideOf(path);
  writeFileSync(beside, text, { mode: 0o600, flush: true });
  renameSync(beside, path);
  keepFolder(dirname(path));
}

/** Where such a file is written before it has its name. */
export function besideOf(path: string): string {
  return `${path}.new`;
}
