import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/** Where the seal of a page begins and ends in a database file: behind what it seals, at the end of the first page. */
const [sealFrom, sealBytes] = [4032, 64];

/**
 * Notes beside a database which first page it has: every checkpoint writes another. An older database that somebody puts beside a
 * newer WAL would else be read with the changes of that WAL alone, and look whole.
 */
export function noteFirstPage(file: string): void {
  writeWhole(notePath(file), firstPageOf(file));
}

/** True when a database is another than the one to which its WAL belongs. */
export function isOfAnotherTime(file: string): boolean {
  const note = notePath(file);
  return existsSync(note) && hasWal(file) && readFileSync(note, 'utf8') !== firstPageOf(file);
}

/** True when something stands in the WAL of a database. */
export function hasWal(file: string): boolean {
  const wal = `${file}-wal`;
  return existsSync(wal) && statSync(wal).size > 0;
}

function firstPageOf(file: string): string {
  const seal = Buffer.alloc(sealBytes);
  const database = openSync(file, 'r');
  try {
    readSync(database, seal, 0, sealBytes, sealFrom);
  } finally {
    closeSync(database);
  }
  return seal.toString('hex');
}

function notePath(file: string): string {
  return `${file}-first-page`;
}
