import { dirname } from 'node:path';
import type { SeededRandom } from '../support/seeded-random.ts';
import type { FileCall } from './system-calls.ts';

/** The files of a folder by path, as a disk has them. */
export type Disk = Map<string, Buffer>;

/** A file while it is written: its first `size` bytes. */
interface File {
  bytes: Buffer;
  size: number;
}
type Files = Map<string, File>;

interface Image {
  readonly disk: Disk;
  /** How many changes that were not synced did not reach the disk, or only in part. */
  readonly left: number;
}

/** A disk writes sectors of this many bytes whole or not at all. */
const sector = 512;

/**
 * What a disk may hold when the power goes after some calls: everything that was synced, and of what was not synced any
 * part. Writes arrive each or not, torn at a sector; changes of a folder (new name, rename, removal) arrive in their order,
 * up to a random one. That is weaker than what ext4 does and all that POSIX promises.
 */
export function diskAfterPowerCut(
  base: ReadonlyMap<string, Buffer>,
  calls: readonly FileCall[],
  random: SeededRandom,
): Image {
  const arriving = random.next();
  const lastSync = lastSyncs(calls);
  const disk: Files = new Map(
    [...base].map(([path, bytes]) => [path, { bytes: Buffer.from(bytes), size: bytes.length }]),
  );
  const folderCutAt = cutOfFolders(calls, lastSync, random);
  let left = 0;
  for (const [index, call] of calls.entries()) {
    if (call.kind === 'synced' || call.kind === 'said') continue;
    const isOfFolder = call.kind === 'created' || call.kind === 'renamed' || call.kind === 'removed';
    if (isOfFolder) {
      const isKept = index < (lastSync.get(dirname(call.path)) ?? -1);
      if (isKept || index < folderCutAt) applyToFolder(disk, call);
      else left += 1;
      continue;
    }
    const synced = index < (lastSync.get(call.path) ?? -1);
    const parts = synced || random.next() < arriving ? whole(call) : torn(call, random);
    if (parts.length !== 1 || parts[0] !== call) left += 1;
    for (const part of parts) applyToFile(disk, part);
  }
  return { disk: new Map([...disk].map(([path, { bytes, size }]) => [path, bytes.subarray(0, size)])), left };
}

type OfFile = Extract<FileCall, { kind: 'written' | 'cut' }>;

function lastSyncs(calls: readonly FileCall[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const [index, call] of calls.entries()) if (call.kind === 'synced') last.set(call.path, index);
  return last;
}

/** Changes of folders up to the last sync of their folder are there; of the later ones a random first part. */
function cutOfFolders(calls: readonly FileCall[], lastSync: ReadonlyMap<string, number>, random: SeededRandom): number {
  const pending = calls.flatMap((call, index) => {
    const isOfFolder = call.kind === 'created' || call.kind === 'renamed' || call.kind === 'removed';
    return isOfFolder && index > (lastSync.get(dirname(call.path)) ?? -1) ? [index] : [];
  });
  const arrived = random.below(pending.length + 1);
  return pending[arrived] ?? calls.length;
}

function whole(call: OfFile): readonly OfFile[] {
  return [call];
}

/** Nothing of it, or some of its sectors. */
function torn(call: OfFile, random: SeededRandom): readonly OfFile[] {
  if (call.kind === 'cut' || random.next() < 0.5) return [];
  const parts: OfFile[] = [];
  const { path, offset, bytes } = call;
  for (let from = 0; from < bytes.length; from += sector - ((offset + from) % sector)) {
    const end = Math.min(bytes.length, from + sector - ((offset + from) % sector));
    if (random.next() < 0.5)
      parts.push({ kind: 'written', path, offset: offset + from, bytes: bytes.subarray(from, end) });
  }
  return parts;
}

function applyToFile(disk: Files, call: OfFile): void {
  // A file whose name did not arrive has nowhere to keep its bytes.
  const file = disk.get(call.path);
  if (!file) return;
  if (call.kind === 'cut') {
    resize(file, call.length);
    return;
  }
  resize(file, Math.max(file.size, call.offset + call.bytes.length));
  call.bytes.copy(file.bytes, call.offset);
}

/** A file grows by doubling: of each image thousands of writes are made. What it loses reads as zeros when it grows again. */
function resize(file: File, size: number): void {
  if (size < file.size) file.bytes.fill(0, size, file.size);
  if (size > file.bytes.length) file.bytes = Buffer.concat([file.bytes, Buffer.alloc(size * 2 - file.bytes.length)]);
  file.size = size;
}

function applyToFolder(disk: Files, call: Extract<FileCall, { kind: 'created' | 'renamed' | 'removed' }>): void {
  const file = disk.get(call.path);
  if (call.kind === 'created') {
    if (!file) disk.set(call.path, { bytes: Buffer.alloc(0), size: 0 });
    return;
  }
  disk.delete(call.path);
  if (call.kind === 'renamed' && file) disk.set(call.to, file);
}
