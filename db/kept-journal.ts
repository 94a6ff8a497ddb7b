import { existsSync, renameSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { isWhole, positionOf, positionWriter } from './catch-up.ts';
import { checkpoint } from './checkpoint.ts';
import { readOnce } from './connect.ts';
import { copyWhole, copyWholeAside } from './copy-whole.ts';
import { type Journal, writeJournal } from './journal.ts';
import { basePath, basesIn, entriesAfter, positionIn } from './journal-folder.ts';
import type { Position } from './journal-segment.ts';
import type { RegisterKeys } from './keys.ts';
import { appliedHashes } from './migrate.ts';

/** The journal of an open register, as its transactions use it. */
export interface KeptJournal extends Pick<Journal, 'add' | 'done' | 'forget' | 'turn' | 'begin' | 'close'> {
  /** Puts the present transaction on the disk, and notes in the database how far it is. */
  keep(): void;
  /** True when every transaction since the oldest base is there, up to the last one. */
  isWhole(): boolean;
  /** Makes the register as it is now the base, with nothing before it. False when it is damaged. */
  forgetPast(): boolean;
  /** Puts a copy that was found whole beside the journal, to begin from. Null when it is no copy of this register's past. */
  placeBase(copy: string): Promise<Position | null>;
}

interface Place {
  readonly folder: string;
  readonly keys: Pick<RegisterKeys, 'database' | 'journal'>;
}

/** Goes on with the journal of a database that stands level with it, and gives it a base where it has none that fits. */
export function keepJournal(connection: Database.Database, { folder, keys }: Place): KeptJournal {
  const savePosition = positionWriter(connection);
  const journal = writeJournal(folder, keys.journal, positionOf(connection));
  if (!hasBaseOfShape(connection, { folder, keys })) makeBase(connection, folder, journal);
  return {
    ...journal,
    keep: () => {
      const next = journal.next();
      if (!next) return;
      savePosition(next);
      journal.keep(next);
    },
    isWhole: () => reaches({ folder, keys }, journal.position()),
    forgetPast: () => {
      if (!isWhole(connection)) return false;
      copyWhole(connection.name, basePath(folder, journal.position()));
      journal.begin(journal.position());
      return true;
    },
    placeBase: async (copy) => {
      const at = readOnce(copy, keys.database, positionOf);
      if (positionIn(folder, keys.journal, at.seq)?.mark !== at.mark) return null;
      await copyWholeAside(copy, basePath(folder, at));
      return at;
    },
  };
}

/** A journal that does not belong to what the register holds is kept beside it, and a new one begins. */
export function setJournalAside(folder: string): void {
  let number = 1;
  while (existsSync(`${folder}.set-aside-${number}`)) number += 1;
  if (existsSync(folder)) renameSync(folder, `${folder}.set-aside-${number}`);
}

/**
 * The statements of a transaction are about the shape the register has: after a change of shape it begins from a base again. Asked
 * of the base itself, since a process can be killed between the change and the new base.
 */
function hasBaseOfShape(connection: Database.Database, { folder, keys }: Place): boolean {
  const [newest] = basesIn(folder);
  if (!newest) return false;
  try {
    return readOnce(newest.path, keys.database, appliedHashes).length === appliedHashes(connection).length;
  } catch {
    // It is damaged.
    return false;
  }
}

function makeBase(connection: Database.Database, folder: string, journal: Journal): void {
  checkpoint(connection, 'TRUNCATE');
  copyWhole(connection.name, basePath(folder, journal.position()));
}

/** Walks from the oldest base to where the journal must end. */
function reaches({ folder, keys }: Place, end: Position): boolean {
  const oldest = basesIn(folder).at(-1);
  let at = oldest ? positionIn(folder, keys.journal, oldest.seq) : null;
  if (at === null) return false;
  for (const entry of entriesAfter(folder, keys.journal, at)) at = entry.at;
  return at.seq === end.seq && at.mark === end.mark;
}
