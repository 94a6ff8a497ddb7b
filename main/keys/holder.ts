import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { Failure } from '../../shared/failure.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { setAside, setFolderAside } from '../aside.ts';

/** Who has the register open, for the sentence. */
const Holder = z.object({ pid: z.number().int(), program: z.string() });
type Holder = z.infer<typeof Holder>;

export interface FolderLock {
  /** Lets go; the operating system does the same when the process ends in any way. */
  release(): void;
}

const lockName = 'register.lock';
const holderName = 'holder.json';

/**
 * One process has a register open at a time. The lock is a transaction on a small database beside the register: the
 * operating system ends it with the process, so that a lock is never left behind.
 */
export function lockFolder(folder: string, program: string): Result<FolderLock, Failure> {
  const [lock, path] = [join(folder, lockName), join(folder, holderName)];
  for (const each of [lock, path]) setFolderAside(each);
  const connection = held(lock);
  if (!connection) return refused({ code: 'register-in-use', holder: readHolder(folder)?.program ?? '' });
  const unwritten = writeHolder(path, { pid: process.pid, program });
  if (unwritten) {
    connection.close();
    return refused(unwritten.code === 'ENOSPC' ? { code: 'disk-full' } : { code: 'folder-read-only', folder });
  }
  return ok({
    release: () => {
      if (existsSync(path)) rmSync(path);
      connection.close();
    },
  });
}

/** The transaction that is the lock; null when somebody else has it. A file in its place that is no lock is set aside. */
function held(path: string): Database.Database | null {
  const begun = begin(path);
  if (begun !== 'no lock') return begun;
  setAside(path);
  const again = begin(path);
  return again === 'no lock' ? null : again;
}

function begin(path: string): Database.Database | 'no lock' | null {
  const connection = new Database(path, { timeout: 200 });
  try {
    return connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    const code = error instanceof Database.SqliteError ? error.code : '';
    if (code.startsWith('SQLITE_BUSY')) return null;
    if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return 'no lock';
    throw error;
  }
}

/** The lock of a folder one may only read can be had; the first file that is written tells. */
function writeHolder(path: string, holder: Holder): { readonly code: unknown } | null {
  try {
    writeFileSync(path, JSON.stringify(holder), { mode: 0o600 });
    return null;
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? error.code : null };
  }
}

/** Who says he has the register open; null when nobody does. */
export function readHolder(folder: string): Holder | null {
  try {
    const parsed = Holder.safeParse(JSON.parse(readFileSync(join(folder, holderName), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
