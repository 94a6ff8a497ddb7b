import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseName, journalName } from '../db/open.ts';
import { isRunning } from './aside.ts';
import { isAccessible } from './is-accessible.ts';
import { accountFileNames } from './keys/accounts-file.ts';

const begins = 'meldpunt-reading-';

/** The databases with what SQLite and we keep beside them, and what opens them. */
const copied =
  /^((register|figures|figures-kept)\.db(-wal|-checkpoint|-first-page|-suspect)?|(accounts|accounts\.copy|recovery)\.json)$/;

/**
 * A private copy of a register that can only be read: a database with a WAL cannot even be read where nothing can be written
 * (reliability bar, P6). It is encrypted like the register; what never changes (files, the base of the journal) is linked.
 * Throws what the disk throws; nothing of it stays then.
 */
export function makeReadingCopy(folder: string): string {
  dropLeftCopies();
  const copy = mkdtempSync(join(tmpdir(), `${begins}${process.pid}-`));
  try {
    for (const name of readdirSync(folder).filter((each) => copied.test(each))) copyPlain(folder, copy, name);
    linkIn(folder, copy, 'files');
    copyJournal(join(folder, journalName), join(copy, journalName));
    return copy;
  } catch (error) {
    dropReadingCopy(copy);
    throw error;
  }
}

/** False when the folder of a register, or one of the files that must change, can only be read. */
export function canWrite(folder: string): boolean {
  const names = ['', databaseName, `${databaseName}-wal`, journalName, ...accountFileNames];
  return names
    .map((name) => join(folder, name))
    .every((path) => !existsSync(path) || isAccessible(path, constants.W_OK));
}

/** Takes a private copy away; what is only linked stays. */
export function dropReadingCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
}

/** Copies that a process left when it was killed. */
function dropLeftCopies(): void {
  const left = readdirSync(tmpdir()).filter(
    (name) => name.startsWith(begins) && !isRunning(Number.parseInt(name.slice(begins.length), 10)),
  );
  for (const name of left) {
    try {
      dropReadingCopy(join(tmpdir(), name));
    } catch {
      // Of another user of this computer: his to take away.
    }
  }
}

function copyJournal(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { mode: 0o700 });
  for (const name of readdirSync(from)) {
    if (name.endsWith('.base')) linkIn(from, to, name);
    else copyPlain(from, to, name);
  }
}

/** The copy is ours to write, whatever the rights of what it was made from. */
function copyPlain(from: string, to: string, name: string): void {
  copyFileSync(join(from, name), join(to, name), constants.COPYFILE_FICLONE);
  chmodSync(join(to, name), 0o600);
}

/** Where this computer makes no links, a file is copied, and a folder of files is missed: reports can be read without. */
function linkIn(from: string, to: string, name: string): void {
  if (!existsSync(join(from, name))) return;
  try {
    symlinkSync(join(from, name), join(to, name), 'junction');
  } catch {
    if (name.endsWith('.base')) copyPlain(from, to, name);
  }
}
