import { randomInt } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { isOfAnotherTime, noteFirstPage } from './first-page.ts';
import { keepFolder } from './keep-folder.ts';
import { markSuspect } from './suspect.ts';

/** Pages in the WAL from which they are brought over to the database. */
const manyPages = 1000;

const Checkpoint = z.tuple([z.object({ busy: z.number(), log: z.number(), checkpointed: z.number() })]);

/**
 * Brings the pages of the WAL over to the database file. While that goes on a note stands beside it that says how many: when the
 * WAL is lost in the midst of it, the database holds pages of two moments, which nothing else tells. TRUNCATE empties the WAL
 * too, once none of it is needed any more and the note says so: a process that is killed then lost nothing.
 * False when another program holds the file. Source: SQLite, pragma.html, "wal_checkpoint".
 */
export function checkpoint(connection: Database.Database, mode: 'PASSIVE' | 'TRUNCATE'): boolean {
  const note = notePath(connection.name);
  // Another first page each time, by which the database is known again.
  if (pagesInWal(connection) > 0) connection.pragma(`user_version=${randomInt(2 ** 31)}`);
  writeNote(note, pagesInWal(connection));
  const isDone =
    mode === 'PASSIVE' ? bringOver(connection, 'PASSIVE') : bringOver(connection, 'FULL') && emptyWal(connection, note);
  noteFirstPage(connection.name);
  rmSync(note);
  keepFolder(dirname(note));
  return isDone;
}

function emptyWal(connection: Database.Database, note: string): boolean {
  writeNote(note, 0);
  return bringOver(connection, 'TRUNCATE');
}

/** False when another program holds the file. */
function bringOver(connection: Database.Database, mode: 'PASSIVE' | 'FULL' | 'TRUNCATE'): boolean {
  const [{ busy }] = Checkpoint.parse(connection.pragma(`wal_checkpoint(${mode})`));
  return busy === 0;
}

/** What the end of the process broke off is done to its end. Only where the WAL is whole (`isTornByCheckpoint`). */
export function finishCheckpoint(connection: Database.Database): void {
  if (existsSync(notePath(connection.name))) checkpoint(connection, 'TRUNCATE');
}

/**
 * A checkpoint when the WAL has grown long, once whoever wrote has his answer: a disk can be slow at a thousand pages. What was
 * written stands in the WAL whatever comes of it; a checkpoint that the disk refuses is tried again after the next write, and
 * the database is looked through when it is opened next.
 */
export async function checkpointWhenLong(connection: Database.Database): Promise<void> {
  try {
    if (!connection.open || pagesInWal(connection) < manyPages) return;
    await setImmediate();
    if (connection.open) checkpoint(connection, 'PASSIVE');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    markSuspect(connection.name);
  }
}

/** True when a checkpoint was broken off and the WAL it came from, while it was needed, is not whole any more. */
export function isTornByCheckpoint(connection: Database.Database): boolean {
  const note = notePath(connection.name);
  if (!existsSync(note)) return false;
  const text = readFileSync(note, 'utf8');
  // A note that a full disk did not take: nothing was begun, since it is on the disk before anything is.
  if (text === '') return false;
  const noted = Number.parseInt(text, 10);
  return Number.isNaN(noted) || pagesInWal(connection) < noted;
}

/** True when somebody put another database beside this WAL, or another WAL beside this database. A broken checkpoint tells by itself. */
export function isPutTogether(file: string): boolean {
  return !existsSync(notePath(file)) && isOfAnotherTime(file);
}

/** The note of a broken checkpoint goes with what it was about. */
export function forgetCheckpoint(file: string): void {
  rmSync(notePath(file), { force: true });
}

function notePath(file: string): string {
  return `${file}-checkpoint`;
}

function pagesInWal(connection: Database.Database): number {
  const [{ log }] = Checkpoint.parse(connection.pragma('wal_checkpoint(NOOP)'));
  return log;
}

function writeNote(path: string, pages: number): void {
  const note = openSync(path, 'w', 0o600);
  writeSync(note, String(pages));
  fsyncSync(note);
  closeSync(note);
  keepFolder(dirname(path));
}
