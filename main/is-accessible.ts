import { accessSync } from 'node:fs';

/** True when a file or folder is there and may be used so: `mode` is `constants.W_OK` to write, `constants.X_OK` to run. */
export function isAccessible(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
