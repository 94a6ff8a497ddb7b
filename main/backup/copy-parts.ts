import { createHash } from 'node:crypto';
import { createReadStream, linkSync, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keepFolder } from '../../db/keep-folder.ts';
import type { BackupPart } from './backup-manifest.ts';

/** Copies a file of a backup to another folder, on the disk when this resolves; answers what was copied. */
export async function copyPart(from: string, to: string, name: string): Promise<BackupPart> {
  const [source, target] = [join(from, name), join(to, name)];
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const file = await open(target, 'wx', 0o600);
  try {
    const { bytes, hash } = await pass(source, (chunk) => file.write(chunk));
    await file.sync();
    return { name, bytes, sha256: hash };
  } finally {
    await file.close();
  }
}

/** What a file of a backup holds. */
export async function readPart(folder: string, name: string): Promise<BackupPart> {
  const { bytes, hash } = await pass(join(folder, name), () => undefined);
  return { name, bytes, sha256: hash };
}

/**
 * Lets a file of an earlier backup be one of this backup too, without a second copy on the disk: a file never changes, it only
 * comes and goes. False where the disk cannot do that.
 */
export function linkPart(from: string, to: string, name: string): boolean {
  const target = join(to, name);
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  try {
    linkSync(join(from, name), target);
    return true;
  } catch {
    return false;
  }
}

/** Waits until the disk keeps which files there are. */
export function keepFolders(folder: string, parts: readonly BackupPart[]): void {
  for (const path of new Set([...parts.map(({ name }) => dirname(join(folder, name))), folder])) keepFolder(path);
}

async function pass(path: string, each: (chunk: Buffer) => unknown): Promise<{ bytes: number; hash: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    if (!Buffer.isBuffer(chunk)) throw new Error('A file is read as bytes');
    hash.update(chunk);
    bytes += chunk.length;
    await each(chunk);
  }
  return { bytes, hash: hash.digest('hex') };
}
