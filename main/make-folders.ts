import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; throws where that cannot be. Not by the option `recursive` of `mkdirSync`:
 * where a folder is there and the system says of what is made in it that it is not (as below `/proc`), that tries for ever.
 */
export function makeFolders(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolders(parent, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another program may have been first.
    if (!existsSync(folder)) throw error;
  }
}
