import { existsSync, rmSync, statfsSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { LastBackup } from '../shared/contract/backup.ts';

/** Bytes of which each limit speaks (reliability bar, P5). */
const mebibyte = 1024 * 1024;
const lowBelow = 500 * mebibyte;
/** Below so much no new file is taken, so that texts can still be kept. */
const filesBelow = 100 * mebibyte;
const reserveBytes = 20 * mebibyte;

const reserveName = 'reserve.room';

/** How much room is left on the disk of a register; what the system does not tell counts as enough. */
export function roomOn(folder: string): LastBackup['disk'] {
  const free = freeOn(folder) ?? Number.POSITIVE_INFINITY;
  if (free < filesBelow) return 'nearly-full';
  return free < lowBelow ? 'low' : 'ample';
}

/** Bytes that are free on the disk of a folder; null where the system does not tell. */
export function freeOn(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** Keeps some room for the day on which the disk is full: a file of zeroes beside the register. Made where there is plenty. */
export async function keepReserve(folder: string): Promise<void> {
  const path = join(folder, reserveName);
  if (existsSync(path) || (freeOn(folder) ?? Number.POSITIVE_INFINITY) < lowBelow + reserveBytes) return;
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    const zeroes = Buffer.alloc(mebibyte);
    for (let written = 0; written < reserveBytes; written += zeroes.length) await file.write(zeroes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** Gives the kept room free; false when there was none. */
export function releaseReserve(folder: string): boolean {
  const path = join(folder, reserveName);
  if (!existsSync(path)) return false;
  rmSync(path);
  return true;
}
