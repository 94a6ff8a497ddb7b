import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { Failure } from '../../shared/failure.ts';
import { ok, type Result, refused } from '../../shared/result.ts';

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
  const connection = new Database(join(folder, lockName), { timeout: 200 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      return refused({ code: 'register-in-use', holder: readHolder(folder)?.program ?? '' });
    }
    throw error;
  }
  const path = join(folder, holderName);
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
