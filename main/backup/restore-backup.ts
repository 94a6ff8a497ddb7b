import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { appendLog } from '../../db/log.ts';
import { databaseName, openRegister } from '../../db/open.ts';
import type { Instant } from '../../shared/dates.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { makeAside, moveInPlace } from '../aside.ts';
import { setPointsAside } from '../log/log-points.ts';
import { unfitFolder } from '../make-register.ts';
import type { FoundBackup } from './backups-in.ts';
import { readPlace } from './last-backup.ts';
import { checkRestored, copyBack, isOfThisKey } from './restored.ts';

/** A register that was put back. */
export interface Restored {
  readonly register: string;
  /** The moment it is of: what was recorded after that is not in it. */
  readonly at: Instant;
  readonly reports: number;
  readonly contentHash: string;
}

interface Restoring {
  readonly from: FoundBackup;
  /** Where the register comes: empty, or not there yet. */
  readonly folder: string;
  /** By an account of the backup, or by the printed recovery key. */
  readonly registerKey: Buffer;
  readonly now: Instant;
}

/**
 * Puts a backup back as a register: beside its place first, checked whole, then moved there at once. Refuses a folder that
 * holds anything, and a backup that is not as it was made; nothing is left behind then, and the backup stays as it is.
 */
export async function restoreBackup({ from, folder, registerKey, now }: Restoring): Promise<Answer<Restored>> {
  const { backup, manifest } = from;
  const unfit = unfitFolder(folder);
  if (unfit) return refused(unfit);
  const sealed = isOfThisKey(manifest, registerKey);
  if (!sealed.ok) return sealed;
  const aside = makeAside(folder);
  if (!aside.ok) return aside;
  try {
    const copied = await copyBack({ backup, folder: aside.value, manifest });
    if (!copied.ok) return copied;
    const checked = await checkRestored({ folder: aside.value, manifest }, registerKey);
    if (!checked.ok) return checked;
    await noteRestoring(join(aside.value, databaseName), { registerKey, now, at: manifest.at });
    const { at, reports, contentHash } = manifest;
    return moveInPlace(aside.value, folder, ok({ register: folder, at, reports, contentHash }));
  } finally {
    rmSync(aside.value, { recursive: true, force: true });
  }
}

/** Whoever reads the log later sees that what came after that moment is missing for a reason. */
async function noteRestoring(
  file: string,
  { registerKey, now, at }: Pick<Restoring, 'registerKey' | 'now'> & { readonly at: Instant },
): Promise<void> {
  const opened = openRegister({ file, registerKey });
  if (!opened.ok) throw new Error('What was checked does not open any more');
  await opened.value.write((writer) => {
    const line = { purpose: 'administration', action: 'register.restored', object: at, result: 'ok' } as const;
    appendLog(writer, { at: now, user: '-', role: '-', ...line });
    return ok(undefined);
  });
  const place = readPlace(opened.value.reader);
  if (place !== null) setPointsAside(place, opened.value.reader, now);
  opened.value.close();
}
