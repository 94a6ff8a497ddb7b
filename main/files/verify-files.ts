import { everyFile, type FileRow } from '../../db/files.ts';
import type { OpenRegister } from '../../db/open.ts';
import { sealedContent } from './file-place.ts';
import { askReader } from './file-reader.ts';

/** At most so many files that are wrong are named. */
const mostNamed = 100;

/**
 * Reads every file that a report has, to its last byte: it must be there, open with its key, and hold what its row says
 * (SHA-256 and size). Answers those that are wrong, as report and number of the file; at most a hundred.
 */
export async function wrongFiles(register: OpenRegister): Promise<readonly string[]> {
  const rows = everyFile(register.reader);
  const wrong: string[] = [];
  const sound = new Map<string, boolean>();
  for (const row of rows) {
    if (wrong.length >= mostNamed) break;
    const key = `${row.hash} ${row.bytes}`;
    const isSound = sound.get(key) ?? (await holds(register, row));
    sound.set(key, isSound);
    if (!isSound) wrong.push(`${row.caseId} ${row.file}`);
  }
  return wrong;
}

/** True when a file is there, opens with its key, and holds what its row says. */
export async function holds(register: OpenRegister, { hash, bytes }: FileRow): Promise<boolean> {
  const sealed = sealedContent(register, hash);
  if (!sealed) return false;
  const checked = await askReader(register, { kind: 'check', ...sealed });
  return checked.kind === 'checked' && checked.hash === hash && checked.bytes === bytes;
}
