import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepFolder } from '../db/keep-folder.ts';
import type { Answer } from '../shared/failure.ts';
import { ok, refused } from '../shared/result.ts';
import { makeFolders } from './make-folders.ts';

const mark = '.being-made-';

/** Where a process makes what is to stand at a folder. */
export function asideOf(folder: string, pid: number): string {
  return `${folder}${mark}${pid}`;
}

/** True for the name of what is still being made, or was given up: it may look whole, and is not what it says. */
export function isAside(name: string): boolean {
  return name.includes(mark);
}

/**
 * A register is made beside its place and moved there when it is whole: a process that is ended in between leaves no
 * folder of which nobody has the key. What an earlier one left is taken away when that process is gone.
 */
export function makeAside(folder: string): Answer<string> {
  const [parent, name] = [dirname(folder), `${basename(folder)}${mark}`];
  try {
    makeFolders(parent, 0o700);
    const left = readdirSync(parent).filter(
      (entry) => entry.startsWith(name) && !isRunning(Number(entry.slice(name.length))),
    );
    for (const entry of left) rmSync(join(parent, entry), { recursive: true, force: true });
    const aside = asideOf(folder, process.pid);
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

/** True while a process has this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What stands in the place of a file of ours, and is none, gets another name: nothing of it is lost. */
export function setAside(path: string): void {
  renameSync(path, `${path}.aside-${randomBytes(4).toString('hex')}`);
}

/** Sets aside a folder that stands where a file should. */
export function setFolderAside(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) setAside(path);
}
