import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseContent } from '../../db/backup.ts';
import { deriveKeys, type RegisterKeys, wipeKeys } from '../../db/keys.ts';
import { databaseFailure, databaseName, keysOfRegister } from '../../db/open.ts';
import { type BackupMoment, backupsThatGo } from '../../shared/backups/backups-to-keep.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { makeAside, moveInPlace } from '../aside.ts';
import { bytesOf, isSealed, type Manifest, type Untried, writeManifest } from './backup-manifest.ts';
import { type BackupMade, type BackupTask, backupName } from './backup-task.ts';
import { backupsIn, type FoundBackup } from './backups-in.ts';
import { gatherParts } from './gather-parts.ts';
import { checkRestored, copyBack } from './restored.ts';

/**
 * Makes a backup of a register in a place: a copy of the database as it stands at this moment, the accounts, the figures, the
 * files. It counts only after it was restored on trial beside it and all of it was found right (reliability bar, P18); until
 * then it has no manifest and another name. Others may have the register open and write to it. Refuses a place that cannot
 * be reached and a full disk.
 */
export async function makeBackup(task: BackupTask): Promise<Answer<BackupMade>> {
  const { place } = task;
  const registerKey = Buffer.from(task.registerKey, 'base64');
  let keys = deriveKeys(registerKey);
  try {
    keys = keysOfRegister(join(task.folder, databaseName), registerKey);
    const aside = makeAside(join(place, backupName));
    if (!aside.ok) return refused({ code: 'backup-place-unreachable', folder: place });
    const earlier = backupsIn(place).filter(({ manifest }) => isSealed(manifest, keys));
    return await makeAndKeep(aside.value, { task, keys, registerKey }, earlier);
  } catch (error) {
    return refused(placeFailure(error, place));
  } finally {
    registerKey.fill(0);
    wipeKeys(keys);
  }
}

interface Making {
  readonly task: BackupTask;
  readonly keys: RegisterKeys;
  readonly registerKey: Buffer;
}

async function makeAndKeep(
  aside: string,
  making: Making,
  earlier: readonly FoundBackup[],
): Promise<Answer<BackupMade>> {
  try {
    const made = await makeIn(aside, making, earlier);
    return made.ok ? keep(made.value, { place: making.task.place, aside, earlier }) : made;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Gathers and tries. A file that was linked from an earlier backup may have been damaged there: then all is copied anew. */
async function makeIn(folder: string, making: Making, earlier: readonly FoundBackup[]): Promise<Answer<Manifest>> {
  const [last] = earlier;
  const made = await gatherAndTry(folder, making, last ?? null);
  if (made.ok || !last || made.failure.code !== 'backup-damaged') return made;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return gatherAndTry(folder, making, null);
}

async function gatherAndTry(
  folder: string,
  { task, keys, registerKey }: Making,
  last: FoundBackup | null,
): Promise<Answer<Manifest>> {
  const { accounts, at, on } = task;
  const parts = await gatherParts(folder, { keys, accounts, from: task.folder, last });
  const { hash, reports } = databaseContent(join(folder, databaseName), keys.database);
  const said: Untried = {
    format: 1,
    registerId: accounts.registerId,
    at,
    on,
    reports,
    contentHash: hash,
    parts: [...parts],
  };
  const tried = await tryOut(folder, said, registerKey);
  return tried.ok ? ok(writeManifest(folder, { ...said, verifiedAt: at }, keys)) : tried;
}

/** Restores what was gathered in a folder of its own, checks all of it, and takes that folder away. */
async function tryOut(backup: string, manifest: Untried, registerKey: Buffer): Promise<Answer<void>> {
  const folder = join(backup, 'trial');
  mkdirSync(folder, { mode: 0o700 });
  try {
    const copied = await copyBack({ backup, folder, manifest });
    if (!copied.ok) return copied;
    const checked = await checkRestored({ folder, manifest }, registerKey);
    return checked.ok ? ok(undefined) : checked;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Keeping {
  readonly place: string;
  readonly aside: string;
  readonly earlier: readonly FoundBackup[];
}

/** From here on it is a backup: it has its name, and older ones make room for it. */
function keep(manifest: Manifest, { place, aside, earlier }: Keeping): Answer<BackupMade> {
  const backup = join(place, `${backupName}-${manifest.at.replaceAll(/[:.]/g, '-')}`);
  const moved = moveInPlace(aside, backup, ok(undefined));
  if (!moved.ok) return moved;
  const removed = rotate([{ backup, manifest }, ...earlier], aside);
  return ok({ backup, manifest, bytes: bytesOf(manifest), removed: [...removed] });
}

/**
 * Takes older backups away, but none that held so many more reports that somebody should look first. Each is set aside first: what
 * a killed process leaves of it is no backup, and the next one clears it away.
 */
function rotate(backups: readonly FoundBackup[], aside: string): readonly string[] {
  const moments = backups.map(
    ({ backup, manifest: { on, at, reports } }): BackupMoment => ({ name: backup, on, at, reports }),
  );
  const gone = backupsThatGo(moments);
  for (const backup of gone) {
    renameSync(backup, aside);
    rmSync(aside, { recursive: true, force: true });
  }
  return gone;
}

function placeFailure(error: unknown, place: string): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  // A disk that fails while a backup is made is that of the place, not that of the register.
  if (code === 'ENOENT' || code === 'EIO' || code === 'ENOTDIR')
    return { code: 'backup-place-unreachable', folder: place };
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return { code: 'folder-read-only', folder: place };
  const known = databaseFailure(error, place);
  if (known?.code === 'disk-full') return { code: 'backup-place-full', folder: place };
  if (known) return known;
  throw error;
}
