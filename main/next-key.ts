import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { forgetCheckpoint } from '../db/checkpoint.ts';
import { figuresName } from '../db/figures-store.ts';
import { keepFolder } from '../db/keep-folder.ts';
import { databaseName, journalName } from '../db/open.ts';
import { accountFileNames } from './keys/accounts-file.ts';
import { recoveryFileName } from './keys/recovery-file.ts';

/** Beside a register: what it becomes under a new key, while that is made, and when it is whole. */
const [makingName, nextName] = ['next.making', 'next'];

/** Begins what a register becomes: an empty folder beside its files. */
export function beginNext(folder: string): string {
  const making = join(folder, makingName);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  return making;
}

/** From here on the register is the new one: one rename decides, whatever happens after. */
export function decideNext(folder: string): void {
  keepFolder(join(folder, makingName));
  renameSync(join(folder, makingName), join(folder, nextName));
  keepFolder(folder);
}

/** What was begun and is not whole goes. */
export function dropNext(folder: string): void {
  rmSync(join(folder, makingName), { recursive: true, force: true });
}

/** True when a program ended in the midst of it. */
export function isNextLeft(folder: string): boolean {
  return existsSync(join(folder, nextName)) || existsSync(join(folder, makingName));
}

/**
 * Puts the files of a register under its new key in their places. It may be ended at any moment and begun again: what is in its
 * place already is no longer in the folder. The caller holds the folder, and nothing of it is open.
 */
export function takeNext(folder: string): void {
  dropNext(folder);
  const next = join(folder, nextName);
  if (!existsSync(next)) return;
  // The journal is of the old key and holds nothing that the new register lacks; that one begins its own.
  rmSync(join(folder, journalName), { recursive: true, force: true });
  for (const name of [figuresName, databaseName, recoveryFileName, ...accountFileNames]) {
    const [from, to] = [join(next, name), join(folder, name)];
    if (!existsSync(from)) continue;
    // What stands beside the old file belongs to it: read with the new one it would be damage.
    for (const beside of ['-wal', '-shm']) rmSync(`${to}${beside}`, { force: true });
    forgetCheckpoint(to);
    renameSync(from, to);
  }
  keepFolder(folder);
  rmSync(next, { recursive: true, force: true });
  keepFolder(folder);
}
