import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { forgetFilesKey } from '../../db/inner-root.ts';
import type { OpenRegister } from '../../db/open.ts';
import { ok } from '../../shared/result.ts';
import { unwrapFileKey, wrapFileKey } from './file-header.ts';
import { endings, filesFolder } from './file-place.ts';
import { headerBytes } from './sealed-chunks.ts';

/**
 * After the register key was renewed the key of every file is wrapped anew: its head is written, and what it seals stays. A head
 * lies within one sector of a disk, so it is the old one or the new one, and both open until all are new. Goes on where it
 * stopped when the register is opened again.
 */
export async function rewrapFiles(register: OpenRegister, isOpen: () => boolean): Promise<void> {
  const { filesBefore } = register.keys;
  if (!filesBefore) return;
  const folder = filesFolder(register);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(endings.kept)) : [];
  for (const name of names) {
    if (!isOpen()) return;
    rewrap(join(folder, name), name, { files: register.keys.files, filesBefore });
    await setImmediate();
  }
  if (!isOpen()) return;
  await register.write((writer) => ok(forgetFilesKey(writer)));
  filesBefore.fill(0);
  Object.assign(register.keys, { filesBefore: null });
}

/** A file that went meanwhile needs nothing. */
function rewrap(path: string, name: string, keys: { readonly files: Buffer; readonly filesBefore: Buffer }): void {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r+');
  try {
    const head = Buffer.alloc(headerBytes);
    readSync(file, head, 0, headerBytes, 0);
    if (unwrapFileKey(keys.files, name, head)) return;
    const key = unwrapFileKey(keys.filesBefore, name, head);
    if (!key) return;
    writeSync(file, wrapFileKey(keys.files, name, key), 0, headerBytes, 0);
    fsyncSync(file);
    key.fill(0);
  } finally {
    closeSync(file);
  }
}
