import { closeSync, existsSync, openSync, rmSync } from 'node:fs';

/** Remembers beside a database that damage was met in it, so that it is looked through before it is used again. */
export function markSuspect(file: string): void {
  try {
    closeSync(openSync(markPath(file), 'w', 0o600));
  } catch {
    // A disk that takes no mark is told of by whatever is written to it next.
  }
}

/** True when damage was met in this database since it was last found whole. */
export function isSuspect(file: string): boolean {
  return existsSync(markPath(file));
}

/** The database was found whole, or was made anew. */
export function clearSuspect(file: string): void {
  rmSync(markPath(file), { force: true });
}

function markPath(file: string): string {
  return `${file}-suspect`;
}
