import { readFile } from 'node:fs/promises';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Problem } from './command.ts';
import { problem } from './problem.ts';

/** The text of a UTF-8 file without its byte-order mark; anything else is a problem of the whole file. */
export async function readTextFile(path: string): Promise<Result<string, Problem>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refused(problem('file-unreadable', ''));
  const text = decode(bytes);
  return text === null ? refused(problem('not-utf-8', '')) : ok(text);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
