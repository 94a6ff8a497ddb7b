import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isWhole, positionOf, runAll } from './catch-up.ts';
import { forgetCheckpoint } from './checkpoint.ts';
import { connect } from './connect.ts';
import { copyWhole } from './copy-whole.ts';
import { noteFirstPage } from './first-page.ts';
import { basesIn, entriesAfter, positionIn } from './journal-folder.ts';
import { keepFolder } from './keep-folder.ts';
import type { RegisterKeys } from './keys.ts';
import { clearSuspect } from './suspect.ts';

export interface Rebuilding {
  /** The database that is damaged or gone. */
  readonly file: string;
  /** Where its journal is. */
  readonly folder: string;
  readonly keys: Pick<RegisterKeys, 'database' | 'journal'>;
}

/**
 * Makes a register anew from the base of its journal and all that was written since, and puts it where the damaged one was, which
 * stays beside it under another name. Answers how many transactions were run on the base; null when no base is whole.
 * Throws what the disk throws.
 */
export function rebuild({ file, folder, keys }: Rebuilding): number | null {
  const aside = `${file}.rebuilt`;
  for (const base of basesIn(folder)) {
    removeDatabase(aside);
    copyWhole(base.path, aside);
    const ran = broughtUp(aside, folder, keys);
    if (ran === null) continue;
    setAside(file);
    forgetCheckpoint(file);
    clearSuspect(file);
    renameSync(aside, file);
    noteFirstPage(file);
    keepFolder(dirname(file));
    return ran;
  }
  removeDatabase(aside);
  return null;
}

/** All of the journal run on a copy of a base that is whole before and after; null when it is not. */
function broughtUp(file: string, folder: string, keys: Rebuilding['keys']): number | null {
  try {
    const connection = connect(file, keys.database, 'write');
    try {
      if (!isWhole(connection)) return null;
      const start = positionOf(connection);
      if (positionIn(folder, keys.journal, start.seq)?.mark !== start.mark) return null;
      const ran = runAll(connection, entriesAfter(folder, keys.journal, start));
      connection.pragma('wal_checkpoint(TRUNCATE)');
      return isWhole(connection) ? ran : null;
    } finally {
      connection.close();
    }
  } catch {
    return null;
  }
}

/** What is damaged stays beside the register under a name that nothing bears yet. */
function setAside(file: string): void {
  let number = 1;
  while (ends.some((end) => existsSync(`${file}.damaged-${number}${end}`))) number += 1;
  for (const end of ends)
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${file}.damaged-${number}${end}`);
}

/** A database and what SQLite keeps beside it. */
const ends = ['', '-wal', '-shm'] as const;

function removeDatabase(file: string): void {
  for (const end of ends) rmSync(`${file}${end}`, { force: true });
}
