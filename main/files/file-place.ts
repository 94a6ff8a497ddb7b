import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keepFolder } from '../../db/keep-folder.ts';
import { keyedHash } from '../../db/keys.ts';
import type { OpenRegister } from '../../db/open.ts';
import { roomOn } from '../disk-room.ts';
import { unwrapFileKey, wrapFileKey } from './file-header.ts';
import { headerBytes } from './sealed-chunks.ts';

/** The endings by which files in the folder are told apart. */
export const endings = { kept: '.file', arriving: '.part' } as const;

/** The folder of the files, beside the database. */
export function filesFolder({ file }: OpenRegister): string {
  return join(dirname(file), 'files');
}

/**
 * The name under which a content stands: a keyed hash of its SHA-256. By a plain one, whoever has no key could try whether a
 * file that he knows is in the register.
 */
export function nameOfContent({ keys }: Pick<OpenRegister, 'keys'>, hash: string): string {
  return `${keyedHash(keys.identity, 'file', hash)}${endings.kept}`;
}

/** Where a content stands. */
export function pathOfContent(register: OpenRegister, hash: string): string {
  return join(filesFolder(register), nameOfContent(register, hash));
}

/** Makes the folder where it is not there yet; false when the disk has too little room for files. */
export function hasRoom(register: OpenRegister): boolean {
  const folder = filesFolder(register);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return roomOn(folder) !== 'nearly-full';
}

/** Writes the head of a file that has arrived, and waits until the disk keeps it: whatever is placed after this is whole. */
export async function writeHead(
  register: OpenRegister,
  path: string,
  { hash, key }: { hash: string; key: Uint8Array },
) {
  const file = await open(path, 'r+');
  try {
    await file.write(wrapFileKey(register.keys.files, nameOfContent(register, hash), key), 0, headerBytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Puts a file that has arrived in its place, for good: rename, then the folder. Called inside the transaction that records
 * it, just before its end, so that a line without its file can never be. Where the content is there already, the new file
 * takes its place: it holds the same. False when the file is gone.
 */
export function placeContent(register: OpenRegister, arrived: string, hash: string): boolean {
  const place = pathOfContent(register, hash);
  if (!existsSync(arrived)) return existsSync(place);
  renameSync(arrived, place);
  keepFolder(filesFolder(register));
  return true;
}

/** Takes a content away. The caller knows, inside a transaction, that no report has it any more. */
export function removeContent(register: OpenRegister, hash: string): void {
  rmSync(pathOfContent(register, hash), { force: true });
}

/** Where a content stands and the key with which it is opened; null when its file is gone or its head was changed. */
export function sealedContent(
  register: OpenRegister,
  hash: string,
): { readonly path: string; readonly key: Uint8Array } | null {
  const path = pathOfContent(register, hash);
  const header = readHead(path);
  const key = header && unwrapped(register.keys, nameOfContent(register, hash), header);
  // A copy of its own: a buffer may share its memory with other secrets, and the worker would get those too.
  return key && { path, key: Uint8Array.from(key) };
}

/** Also by the key of before, while files are wrapped anew. */
function unwrapped({ files, filesBefore }: OpenRegister['keys'], name: string, header: Buffer): Buffer | null {
  return unwrapFileKey(files, name, header) ?? (filesBefore && unwrapFileKey(filesBefore, name, header));
}

function readHead(path: string): Buffer | null {
  if (!existsSync(path)) return null;
  const head = Buffer.alloc(headerBytes);
  const file = openSync(path, 'r');
  const read = readSync(file, head, 0, headerBytes, 0);
  closeSync(file);
  return read === headerBytes ? head : null;
}
