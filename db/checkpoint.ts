import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { keepFolder } from './keep-folder.ts';

/** Pages in the WAL from which they are brought over to the database. */
const manyPages = 1000;

const Checkpoint = z.tuple([z.object({ busy: z.number(), log: z.number(), checkpointed: z.number() })]);

/**
 * Brings the pages of the WAL over to the database file. While that goes on a note stands beside it that says how many: when the
 * WAL is lost in the midst of it, the database holds pages of two moments, which nothing else tells.
 * False when another program holds the file. Source: SQLite, pragma.html, "wal_checkpoint".
 */
export function checkpoint(connection: Database.Database, mode: 'PASSIVE' | 'TRUNCATE'): boolean {
  const note = notePath(connection.name);
  writeNote(note, pagesInWal(connection));
  const [{ busy }] = Checkpoint.parse(connection.pragma(`wal_checkpoint(${mode})`));
  rmSync(note);
  keepFolder(dirname(note));
  return busy === 0;
}

/** A checkpoint when the WAL has grown long. */
export function checkpointWhenLong(connection: Database.Database): void {
  if (pagesInWal(connection) >= manyPages) checkpoint(connection, 'PASSIVE');
}

/** True when a checkpoint was broken off and the WAL it came from is not whole any more. */
export function isTornByCheckpoint(connection: Database.Database): boolean {
  const note = notePath(connection.name);
  if (!existsSync(note)) return false;
  const noted = Number.parseInt(readFileSync(note, 'utf8'), 10);
  return Number.isNaN(noted) || pagesInWal(connection) < noted;
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
