import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { besideOf, writeWhole } from '../../db/write-whole.ts';
import { setFolderAside } from '../aside.ts';

/** What a small file holds. */
export interface Summed {
  readonly content: unknown;
  /** It is what was written. */
  readonly isWhole: boolean;
  /** It is not what was written: a file without a sum, of an earlier program, is neither. */
  readonly isChanged: boolean;
}

/** Writes a small file with the sum of its content, as a whole. A folder that stands in its place is set aside. */
export function writeSummed(path: string, content: object): void {
  for (const each of [besideOf(path), path]) setFolderAside(each);
  writeWhole(path, `${JSON.stringify({ ...content, sum: sumOf(content) }, null, 1)}\n`);
}

/** What stands in such a file; null when it is gone or cannot be read at all. */
export function readSummed(path: string): Summed | null {
  try {
    const { sum, ...content }: { readonly sum?: unknown } = Object(JSON.parse(readFileSync(path, 'utf8')));
    const isWhole = sum === sumOf(content);
    return { content, isWhole, isChanged: sum !== undefined && !isWhole };
  } catch {
    return null;
  }
}

function sumOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
