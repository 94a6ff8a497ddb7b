import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own that is soon full. */
export interface SmallDisk {
  readonly path: string;
  remove(): void;
}

/** A disk of so many KiB in a folder, where this computer lets one be made; else null. */
export function smallDisk(folder: string, kibibytes: number): SmallDisk | null {
  const path = join(folder, 'small-disk');
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', path], { stdio: 'ignore' });
    return { path, remove: () => void execFileSync('umount', [path]) };
  } catch {
    return null;
  }
}
