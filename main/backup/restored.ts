import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseContent } from '../../db/backup.ts';
import { figuresName } from '../../db/figures-store.ts';
import { deriveKeys, wipeKeys } from '../../db/keys.ts';
import { databaseFailure, databaseName, openRegister } from '../../db/open.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { databaseMark } from '../database-mark.ts';
import { closeFiles } from '../files/close-files.ts';
import { isSignedBy, readAccounts } from '../keys/accounts-file.ts';
import { authorityOf } from '../keys/authority.ts';
import { type Verdict, verifyAll } from '../verify-register.ts';
import { type BackupPart, isSealed, type Manifest, manifestName, type Untried } from './backup-manifest.ts';
import { copyPart, keepFolders } from './copy-parts.ts';

interface Restoring {
  readonly backup: string;
  /** An empty folder. */
  readonly folder: string;
  readonly manifest: Untried;
}

/** Puts every file of a backup in a folder, each held against the manifest. Refuses the first that is not what was kept. */
export async function copyBack({ backup, folder, manifest }: Restoring): Promise<Answer<void>> {
  for (const part of manifest.parts) {
    const fault = await copyOne(backup, folder, part);
    if (fault) return refused(fault);
  }
  keepFolders(folder, manifest.parts);
  return ok(undefined);
}

async function copyOne(backup: string, folder: string, part: BackupPart): Promise<Failure | null> {
  const damaged: Failure = { code: 'backup-damaged', file: part.name };
  if (!existsSync(join(backup, part.name))) return damaged;
  try {
    const copied = await copyPart(backup, folder, part.name);
    return copied.sha256 === part.sha256 && copied.bytes === part.bytes ? null : damaged;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EIO') return damaged;
    if (code === 'ENOSPC') return { code: 'backup-place-full', folder };
    if (code === 'EACCES' || code === 'EROFS') return { code: 'folder-read-only', folder };
    throw error;
  }
}

/**
 * Checks a register that was put back: its accounts belong to it, its database holds what the backup says, and every page,
 * history, row, file and line of the log in it is right. Answers the verdict; refuses what does not open or differs.
 */
export async function checkRestored(
  { folder, manifest }: Pick<Restoring, 'folder' | 'manifest'>,
  registerKey: Buffer,
): Promise<Answer<Verdict>> {
  const file = join(folder, databaseName);
  const unlike = contentDiffers(file, manifest, registerKey);
  if (unlike) return refused(unlike);
  const opened = openRegister({ file, registerKey });
  if (!opened.ok) return opened;
  try {
    const accounts = readAccounts(folder);
    if (!accounts.ok) return accounts;
    const fits =
      accounts.value.registerId === manifest.registerId &&
      accounts.value.databaseMark === databaseMark(file) &&
      isSignedBy(accounts.value, authorityOf(opened.value.keys));
    if (!fits) return refused({ code: 'keys-of-another-register' });
    const verdict = await verifyAll(opened.value);
    return verdict.sound ? ok(verdict) : refused({ code: 'backup-not-whole' });
  } finally {
    closeFiles(opened.value);
    opened.value.close();
    for (const each of [file, join(folder, figuresName)])
      for (const left of ['-wal', '-shm']) rmSync(`${each}${left}`, { force: true });
  }
}

function contentDiffers(file: string, manifest: Untried, registerKey: Buffer): Failure | null {
  const keys = deriveKeys(registerKey);
  try {
    const { hash, reports } = databaseContent(file, keys.database);
    const same = hash === manifest.contentHash && reports === manifest.reports;
    return same ? null : { code: 'backup-damaged', file: databaseName };
  } catch (error) {
    const failure = databaseFailure(error, file);
    if (failure === null) throw error;
    return failure;
  } finally {
    wipeKeys(keys);
  }
}

/** True when the manifest was written by somebody with this key. */
export function isOfThisKey(manifest: Manifest, registerKey: Buffer): Answer<void> {
  const keys = deriveKeys(registerKey);
  const sealed = isSealed(manifest, keys);
  wipeKeys(keys);
  return sealed ? ok(undefined) : refused({ code: 'backup-damaged', file: manifestName });
}
