import type { Failure } from '../shared/failure.ts';
import { type Result, refused } from '../shared/result.ts';
import { releaseReserve } from './disk-room.ts';
import type { FolderLock } from './keys/holder.ts';
import { report } from './mishap.ts';
import { factsOf, isOnNetwork } from './network-folder.ts';
import { canWrite, dropReadingCopy, makeReadingCopy } from './reading-copy.ts';

/** Where a register stands and is read: a host, as far as it is asked. */
interface Place {
  folder: string;
  readFrom: string | null;
  lock: FolderLock | null;
}

/** Opens where the register stands, else a private copy of it, when nothing can be written there. */
export function hereOrAsCopy<T>(host: Place, open: () => Result<T, Failure>): Result<T, Failure> {
  const home = host.folder;
  if (host.readFrom === null && isOnNetwork(factsOf(home))) return refused({ code: 'folder-on-network', folder: home });
  const first = canWrite(home) ? open() : refused({ code: 'folder-read-only' as const, folder: home });
  const isFull = !first.ok && first.failure.code === 'disk-full' && releaseReserve(home);
  const opened = isFull ? open() : first;
  if (opened.ok || host.readFrom !== null || !['folder-read-only', 'disk-full'].includes(opened.failure.code))
    return opened;
  const copy = copyToRead(home);
  if (copy === null) return opened;
  // An account without the register key may have held the folder itself.
  host.lock?.release();
  Object.assign(host, { folder: copy, readFrom: home, lock: null });
  const read = open();
  if (!read.ok) leaveCopy(host);
  return read;
}

/** Null where even a copy cannot be kept. */
function copyToRead(folder: string): string | null {
  try {
    return makeReadingCopy(folder);
  } catch (error) {
    report(error);
    return null;
  }
}

/** Forgets the copy: the folder is where it stands again. */
export function leaveCopy(host: Place): void {
  if (host.readFrom === null) return;
  dropReadingCopy(host.folder);
  Object.assign(host, { folder: host.readFrom, readFrom: null });
}

/** The folder that people know the register by. */
export function homeOf({ folder, readFrom }: Place): string {
  return readFrom ?? folder;
}

/** Why nothing changes in a register of which only a copy is read. */
export function onlyRead(host: Place): Failure {
  return { code: 'folder-read-only', folder: homeOf(host) };
}
