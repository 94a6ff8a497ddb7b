import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentsNamed, copyDatabase } from '../../db/backup.ts';
import { figuresName } from '../../db/figures-store.ts';
import type { RegisterKeys } from '../../db/keys.ts';
import { databaseName } from '../../db/open.ts';
import { nameOfContent } from '../files/file-place.ts';
import { databaseMark } from '../host.ts';
import { type AccountsFile, accountFileNames, writeAccounts } from '../keys/accounts-file.ts';
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
  copyBase(folder, source);
  const figures = join(from, figuresName);
  if (existsSync(figures)) copyDatabase(figures, keys.figures, join(folder, figuresName));
  await gatherFiles(folder, source);
  const names = [databaseName, ...accountFileNames, ...(existsSync(figures) ? [figuresName] : [])];
  const files = contentsIn(folder, source).map((hash) => `files/${nameOfContent({ keys }, hash)}`);
  const parts: BackupPart[] = [];
  for (const name of [...names, ...files]) parts.push(await readPart(folder, name));
  keepFolders(folder, parts);
  return parts;
}

/** The database as it stands now, and the accounts that belong to that copy: its first bytes differ from the original's. */
function copyBase(folder: string, { keys, accounts, from }: Source): void {
  const copy = join(folder, databaseName);
  for (const left of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(left, { force: true });
  copyDatabase(join(from, databaseName), keys.database, copy);
  const { seal: _, ...said } = accounts;
  writeAccounts(folder, { ...said, databaseMark: databaseMark(copy) ?? '' }, keys.accounts);
}

async function gatherFiles(folder: string, source: Source): Promise<void> {
  for (let tries = 1; !(await areGathered(folder, source)); tries += 1) {
    if (tries === mostTries) throw new Error('Files of the register keep vanishing while it is copied');
    copyBase(folder, source);
  }
}

/** False when a file of this copy of the database is there no more: its report was destroyed after the database was copied. */
async function areGathered(folder: string, source: Source): Promise<boolean> {
  const { keys, from, last } = source;
  const linked = new Set(last?.manifest.parts.map(({ name }) => name));
  for (const hash of contentsIn(folder, source)) {
    const name = `files/${nameOfContent({ keys }, hash)}`;
    if (existsSync(join(folder, name))) continue;
    if (last && linked.has(name) && linkPart(last.backup, folder, name)) continue;
    if (!existsSync(join(from, name))) return false;
    await copyPart(from, folder, name);
  }
  return true;
}

function contentsIn(folder: string, { keys }: Source): readonly string[] {
  return contentsNamed(join(folder, databaseName), keys.database);
}
