import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepFolder } from '../db/keep-folder.ts';
import type { Answer } from '../shared/failure.ts';
import { ok, refused } from '../shared/result.ts';

/**
 * A register is made beside its place and moved there when it is whole: a process that is ended in between leaves no
 * folder of which nobody has the key. What an earlier one left is taken away when that process is gone.
 */
export function makeAside(folder: string): Answer<string> {
  const [parent, name] = [dirname(folder), `${basename(folder)}.being-made-`];
  try {
    mkdirSync(parent, { recursive: true, mode: 0o700 });
    const left = readdirSync(parent).filter(
      (entry) => entry.startsWith(name) && !isRunning(Number(entry.slice(name.length))),
    );
    for (const entry of left) rmSync(join(parent, entry), { recursive: true, force: true });
    const aside = join(parent, `${name}${process.pid}`);
    mkdirSync(aside, { mode: 0o700 });
    return ok(aside);
  } catch {
    return refused({ code: 'folder-read-only', folder });
  }
}

/** Puts what was made aside in its place, at once. Refused when something stands there. */
export function moveInPlace<T>(aside: string, folder: string, made: Answer<T>): Answer<T> {
  try {
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(aside, folder);
    keepFolder(dirname(folder));
    return made;
  } catch {
    return refused({ code: 'folder-not-empty', folder });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
