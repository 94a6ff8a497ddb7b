import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { everyFile } from '../../db/files.ts';
import type { OpenRegister } from '../../db/open.ts';
import type { Instant } from '../../shared/dates.ts';
import { ok } from '../../shared/result.ts';
import { filesFolder, nameOfContent } from './file-place.ts';
import { arrivingPaths } from './file-uploads.ts';

/** So old, in milliseconds, is a leftover: whatever is on its way is younger. */
const leftoverAfter = 3_600_000;

/**
 * Takes leftovers away: what stands in the folder for more than an hour and belongs to no report, because the program was
 * ended while a file came in or went. Answers how many. Other files of the folder are not ours and stay.
 */
export async function collectFiles(register: OpenRegister, now: Instant): Promise<number> {
  if (leftovers(register, now).length === 0) return 0;
  const collected = await register.write(() => {
    // Once more, where nobody can record one of them meanwhile.
    const found = leftovers(register, now);
    for (const path of found) rmSync(path, { force: true });
    return ok(found.length);
  });
  return collected.ok ? collected.value : 0;
}

function leftovers(register: OpenRegister, now: Instant): readonly string[] {
  const old = namesIn(filesFolder(register)).filter((path) => Date.parse(now) - modifiedAt(path) > leftoverAfter);
  if (old.length === 0) return [];
  const folder = filesFolder(register);
  const wanted = new Set(everyFile(register.reader).map(({ hash }) => join(folder, nameOfContent(register, hash))));
  const arriving = arrivingPaths(register);
  return old.filter((path) => !wanted.has(path) && !arriving.has(path));
}

function namesIn(folder: string): readonly string[] {
  const ours = /^([0-9a-f]{64}\.file|[0-9a-f-]{36}\.part)$/;
  try {
    return readdirSync(folder)
      .filter((name) => ours.test(name))
      .map((name) => join(folder, name));
  } catch {
    // No file was ever attached.
    return [];
  }
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}
