import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CaseFileFormat } from '../../shared/contract/case-file.ts';
import type { Failure } from '../../shared/failure.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { CaseTable } from '../exports/case-file/case-table.ts';
import { csvLines, explanationText, jsonLines } from '../exports/case-file/csv-lines.ts';
import { writeOds } from '../exports/case-file/ods-parts.ts';
import { writeXlsx } from '../exports/case-file/xlsx-parts.ts';
import { ArchiveTooLarge, type Sink, zipStream } from '../exports/case-file/zip-stream.ts';

/** Where a file goes, and when it is to end early. */
export interface Place {
  readonly folder: string;
  /** Without its ending. */
  readonly name: string;
  readonly format: CaseFileFormat;
  /** What the file beside it is called, after its name: `uitleg`. */
  readonly beside: string;
  readonly stop: AbortSignal;
}

/**
 * Writes a file of reports under another name, syncs it and gives it its own: half a file never has the name of a whole one,
 * and nothing is left of one that was not finished. A name that is taken gets a number.
 */
export async function writeCaseFile(
  table: CaseTable,
  place: Place,
): Promise<Result<{ readonly file: string; readonly sha256: string }, Failure>> {
  const file = freeName(place);
  const explained = place.format === 'csv' || place.format === 'jsonl';
  const beside = explained
    ? join(place.folder, `${file.slice(0, -place.format.length - 1)}-${place.beside}.txt`)
    : null;
  const target = join(place.folder, file);
  const parts = [target, ...(beside ? [beside] : [])].map((path) => ({ path, part: `${path}.part` }));
  try {
    const sha256 = await writePart(`${target}.part`, (sink) => writers[place.format](table, sink, place.stop));
    if (beside) await writePart(`${beside}.part`, (sink) => sink(Buffer.from(explanationText(table), 'utf8')));
    place.stop.throwIfAborted();
    for (const { path, part } of parts) await rename(part, path);
    await syncFolder(place.folder);
    return ok({ file, sha256 });
  } catch (error) {
    for (const { part } of parts) await rm(part, { force: true }).catch(() => undefined);
    if (place.stop.aborted) return refused({ code: 'case-file-stopped' });
    const failure = failureOf(error, place.folder, file);
    if (!failure) throw error;
    return refused(failure);
  }
}

const writers: Readonly<Record<CaseFileFormat, (table: CaseTable, sink: Sink, stop: AbortSignal) => Promise<void>>> = {
  xlsx: (table, sink, stop) => writeXlsx(zipStream(sink, stop), table),
  ods: (table, sink, stop) => writeOds(zipStream(sink, stop), table),
  csv: (table, sink, stop) => writeLines(csvLines(table), sink, stop),
  jsonl: (table, sink, stop) => writeLines(jsonLines(table), sink, stop),
};

async function writeLines(lines: AsyncIterable<string>, sink: Sink, stop: AbortSignal): Promise<void> {
  for await (const some of lines) {
    stop.throwIfAborted();
    await sink(Buffer.from(some, 'utf8'));
  }
}

/** Small pieces are gathered before they are written. */
const together = 256 * 1024;

async function writePart(path: string, write: (sink: Sink) => Promise<void>): Promise<string> {
  const handle = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  try {
    let waiting: Uint8Array[] = [];
    let bytes = 0;
    const flush = async () => {
      const all = Buffer.concat(waiting);
      [waiting, bytes] = [[], 0];
      hash.update(all);
      await writeAll(handle, all);
    };
    await write(async (piece) => {
      waiting.push(piece);
      bytes += piece.length;
      if (bytes >= together) await flush();
    });
    await flush();
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

/** A disk that is nearly full takes a part of what it is given. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}

function freeName({ folder, name, format }: Place): string {
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${name}.${format}` : `${name}-${number}.${format}`;
    if (!existsSync(join(folder, file)) && !existsSync(join(folder, `${file}.part`))) return file;
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder.
  if (process.platform === 'win32') return;
  const handle = await open(dirname(join(folder, 'x')), 'r');
  await handle.sync().finally(() => handle.close());
}

const unwritable = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR'];

function failureOf(error: unknown, folder: string, file: string): Failure | null {
  if (error instanceof ArchiveTooLarge) return { code: 'file-too-large', file };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full' };
  return unwritable.includes(code) ? { code: 'case-file-place', folder } : null;
}
