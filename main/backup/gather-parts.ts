import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentsNamed, copyDatabase } from '../../db/backup.ts';
import { figuresName } from '../../db/figures-store.ts';
import type { RegisterKeys } from '../../db/keys.ts';
import { databaseName } from '../../db/open.ts';
import { databaseMark } from '../database-mark.ts';
import { nameOfContent } from '../files/file-place.ts';
import { type AccountsFile, accountFileNames, writeAccounts } from '../keys/accounts-file.ts';
import { authorityOf } from '../keys/authority.ts';
import { recoveryFileName } from '../keys/recovery-file.ts';
import type { BackupPart } from './backup-manifest.ts';
import type { FoundBackup } from './backups-in.ts';
import { copyPart, keepFolders, linkPart, readPart } from './copy-parts.ts';

interface Source {
  readonly keys: RegisterKeys;
  readonly accounts: AccountsFile;
  /** The folder of the register. */
  readonly from: string;
  /** The backup before, of which files can be linked; null: all files are copied. */
  readonly last: FoundBackup | null;
}

/** How often the database is copied anew because a file of it was destroyed meanwhile. */
const mostTries = 5;

/** Gathers what a backup is made of in a folder; all of it is on the disk when this resolves. */
export async function gatherParts(folder: string, source: Source): Promise<readonly BackupPart[]> {
  const { keys, from } = source;
  const files = await gatherWithFiles(folder, source);
  const figures = join(from, figuresName);
  if (existsSync(figures)) copyDatabase(figures, keys.figures, join(folder, figuresName));
  const names = [databaseName, ...accountFileNames, recoveryFileName];
  if (existsSync(figures)) names.push(figuresName);
  const parts = [...(await Promise.all(names.map((name) => readPart(folder, name)))), ...files];
  keepFolders(folder, parts);
  return parts;
}

/** The database, the accounts and the files of that copy; anew when a report was destroyed while its files were gathered. */
async function gatherWithFiles(folder: string, source: Source): Promise<readonly BackupPart[]> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    rmSync(join(folder, 'files'), { recursive: true, force: true });
    copyBase(folder, source);
    const files = await gatherFiles(folder, source);
    if (files) return files;
  }
  throw new Error('Files of the register keep vanishing while it is copied');
}

/** The database as it stands now, and the accounts that belong to that copy: its first bytes differ from the original's. */
function copyBase(folder: string, { keys, accounts, from }: Source): void {
  const copy = join(folder, databaseName);
  for (const left of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(left, { force: true });
  copyDatabase(join(from, databaseName), keys.database, copy);
  writeAccounts(folder, { ...accounts, databaseMark: databaseMark(copy) ?? '' }, authorityOf(keys));
}

/**
 * The files of this copy of the database: those of the backup before are linked, and are what it said they are, or the trial
 * finds out; the others are copied. Null when one is there no more.
 */
async function gatherFiles(folder: string, { keys, from, last }: Source): Promise<readonly BackupPart[] | null> {
  const before = new Map(last?.manifest.parts.map((part) => [part.name, part]));
  const parts: BackupPart[] = [];
  for (const hash of contentsNamed(join(folder, databaseName), keys.database)) {
    const name = `files/${nameOfContent({ keys }, hash)}`;
    const known = before.get(name);
    if (last && known && linkPart(last.backup, folder, name)) parts.push(known);
    else if (existsSync(join(from, name))) parts.push(await copyPart(from, folder, name));
    else return null;
  }
  return parts;
}
