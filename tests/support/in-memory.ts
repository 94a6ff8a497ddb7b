import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How much room there must be, in bytes, before tests keep their folders in memory. */
const room = 2 * 1024 ** 3;

/**
 * The folders of all tests of this run, and the offices they share. Where the system has a file system in memory they stand there:
 * each log line waits for the disk, and there are tens of thousands in the tests. Kills and power cuts are tried on the disk, by
 * `npm run faults`.
 */
export default function setUp(): () => void {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(isRoomy('/dev/shm') ? '/dev/shm' : tmpdir(), 'meldpunt-run-'));
  process.env.TMPDIR = folder;
  process.env.MELDPUNT_PREPARED = mkdtempSync(join(folder, 'prepared-'));
  return () => {
    rmSync(folder, { recursive: true, force: true });
    // Whoever runs tests in its own process goes on after them, as the mutants of the rules do.
    delete process.env.MELDPUNT_PREPARED;
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  };
}

function isRoomy(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > room;
  } catch {
    return false;
  }
}
