import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { databaseContent } from '../../db/backup.ts';
import { appendLog } from '../../db/log.ts';
import { databaseFailure, databaseName, type OpenRegister } from '../../db/open.ts';
import { type BackupMoment, backupsToKeep, vanishedTooMany } from '../../shared/backups/backups-to-keep.ts';
import type { Instant } from '../../shared/dates.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { makeAside, moveInPlace } from '../aside.ts';
import type { Host } from '../host.ts';
import type { AccountsFile } from '../keys/accounts-file.ts';
import { isSealed, type Manifest, type Untried, writeManifest } from './backup-manifest.ts';
import { backupsIn, type FoundBackup } from './backups-in.ts';
import { gatherParts } from './gather-parts.ts';
import { checkRestored, copyBack } from './restored.ts';

/** A backup that was made, restored on trial and found whole. */
export interface BackupMade {
  readonly backup: string;
  readonly at: Instant;
  readonly reports: number;
  readonly bytes: number;
  /** Older backups that went, by the days, weeks and months of which one is kept. */
  readonly removed: readonly string[];
}

/** An open register, as a backup needs it. */
interface Opened {
  readonly host: Host;
  readonly register: OpenRegister;
  readonly registerKey: Buffer;
  readonly accounts: AccountsFile;
}

/**
 * Makes a backup of the open register in a place: a copy of the database as it stands at this moment, the accounts, the
 * figures, the files. It counts only after it was restored on trial beside it and all of it was found right (reliability bar,
 * P18); until then it has no manifest and another name. Refuses a place inside the register, one that cannot be reached, a
 * full disk, and a register that is not open.
 */
export async function makeBackup(host: Host, place: string): Promise<Answer<BackupMade>> {
  const { register, registerKey, accounts } = host;
  if (!register || !registerKey || !accounts) return refused({ code: 'not-signed-in' });
  const unfit = unfitPlace(host.folder, place);
  if (unfit) return refused(unfit);
  const earlier = backupsIn(place).filter(({ manifest }) => isSealed(manifest, register.keys));
  const aside = makeAside(join(place, 'meldpunt'));
  if (!aside.ok) return refused({ code: 'backup-place-unreachable', folder: place });
  try {
    const opened = { host, register, registerKey, accounts };
    const made = await makeIn(aside.value, opened, earlier);
    return made.ok ? await keep(made.value, { place, aside: aside.value, opened, earlier }) : made;
  } catch (error) {
    return refused(placeFailure(error, place));
  } finally {
    rmSync(aside.value, { recursive: true, force: true });
  }
}

/** Gathers and tries. A file that was linked from an earlier backup may have been damaged there: then all is copied anew. */
async function makeIn(folder: string, opened: Opened, earlier: readonly FoundBackup[]): Promise<Answer<Manifest>> {
  const [last] = earlier;
  const made = await gatherAndTry(folder, opened, last ?? null);
  if (made.ok || !last) return made;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return gatherAndTry(folder, opened, null);
}

async function gatherAndTry(folder: string, opened: Opened, last: FoundBackup | null): Promise<Answer<Manifest>> {
  const { host, register, registerKey, accounts } = opened;
  const parts = await gatherParts(folder, { register, accounts, from: host.folder, last });
  const { hash, reports } = databaseContent(join(folder, databaseName), register.keys.database);
  const { clock } = host;
  const said: Untried = {
    format: 1,
    registerId: accounts.registerId,
    at: clock.now(),
    on: clock.today(),
    reports,
    contentHash: hash,
    parts: [...parts],
  };
  const tried = await tryOut(folder, said, registerKey);
  if (!tried.ok) return tried;
  return ok(writeManifest(folder, { ...said, verifiedAt: clock.now() }, register.keys));
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
  readonly opened: Opened;
  readonly earlier: readonly FoundBackup[];
}

/** From here on it is a backup: its name, the line in the log, and what older ones make room for it. */
async function keep(manifest: Manifest, { place, aside, opened, earlier }: Keeping): Promise<Answer<BackupMade>> {
  const backup = join(place, `meldpunt-${manifest.at.replaceAll(/[:.]/g, '-')}`);
  const moved = moveInPlace(aside, backup, ok(undefined));
  if (!moved.ok) return moved;
  const { register } = opened;
  await register.write((writer) => {
    const line = {
      purpose: 'administration',
      action: 'backup.made',
      object: manifest.contentHash,
      result: 'ok',
    } as const;
    appendLog(writer, { at: manifest.verifiedAt, user: '-', role: '-', ...line });
    return ok(undefined);
  });
  const removed = rotate([{ backup, manifest }, ...earlier]);
  const bytes = manifest.parts.reduce((sum, part) => sum + part.bytes, 0);
  return ok({ backup, at: manifest.at, reports: manifest.reports, bytes, removed });
}

/** Takes older backups away, unless so many reports vanished that somebody should look first. The newest is in front. */
function rotate(backups: readonly FoundBackup[]): readonly string[] {
  const [now, before] = backups;
  if (!now || (before && vanishedTooMany(before.manifest.reports, now.manifest.reports))) return [];
  const moments = backups.map(({ backup, manifest: { on, at } }): BackupMoment => ({ name: backup, on, at }));
  const stay = backupsToKeep(moments);
  const gone = backups.filter(({ backup }) => !stay.has(backup)).map(({ backup }) => backup);
  for (const backup of gone) rmSync(backup, { recursive: true, force: true });
  return gone;
}

/** A backup that goes with the register is none. */
function unfitPlace(folder: string, place: string): Failure | null {
  const within = relative(resolve(folder), resolve(place));
  const inside = within === '' || !(within === '..' || within.startsWith(`..${sep}`) || within.startsWith(sep));
  return inside ? { code: 'backup-place-inside', folder: place } : null;
}

function placeFailure(error: unknown, place: string): Failure {
  const known = databaseFailure(error, place);
  if (known?.code === 'disk-full') return { code: 'backup-place-full', folder: place };
  if (known) return known;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC') return { code: 'backup-place-full', folder: place };
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return { code: 'folder-read-only', folder: place };
  if (code === 'ENOENT' || code === 'EIO' || code === 'ENOTDIR')
    return { code: 'backup-place-unreachable', folder: place };
  throw error;
}
