import { everyFile, type FileRow } from '../../db/files.ts';
import type { OpenRegister } from '../../db/open.ts';
import { sealedContent } from './file-place.ts';
import { type FileWorker, startFileWorker } from './start-file-worker.ts';

/** At most so many files that are wrong are named. */
const mostNamed = 100;

/**
 * Reads every file that a report has, to its last byte: it must be there, open with its key, and hold what its row says
 * (SHA-256 and size). Answers those that are wrong, as report and number of the file; at most a hundred.
 */
export async function wrongFiles(register: OpenRegister): Promise<readonly string[]> {
  const rows = everyFile(register.reader);
  if (rows.length === 0) return [];
  const worker = startFileWorker();
  const wrong: string[] = [];
  const sound = new Map<string, boolean>();
  try {
    for (const row of rows) {
      if (wrong.length >= mostNamed) break;
      const key = `${row.hash} ${row.bytes}`;
      const isSound = sound.get(key) ?? (await holds(register, worker, row));
      sound.set(key, isSound);
      if (!isSound) wrong.push(`${row.caseId} ${row.file}`);
    }
  } finally {
    worker.end();
  }
  return wrong;
}

async function holds(register: OpenRegister, worker: FileWorker, { hash, bytes }: FileRow): Promise<boolean> {
  const sealed = sealedContent(register, hash);
  if (!sealed) return false;
  const checked = await worker.ask({ kind: 'check', ...sealed });
  return checked.kind === 'checked' && checked.hash === hash && checked.bytes === bytes;
}
