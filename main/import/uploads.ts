import type { OpenRegister } from '../../db/open.ts';
import type { RefusedRow } from '../../shared/contract/import.ts';
import type { Answer } from '../../shared/failure.ts';
import type { UserName } from '../../shared/ids.ts';
import type { TableFile } from '../../shared/import/table-file.ts';
import { ok, refused } from '../../shared/result.ts';
import { type Deps, newId } from '../deps.ts';
import { readInWorker } from './read-in-worker.ts';

/** A file on its way in: in memory only, of one window, and gone when the register closes. */
export interface Upload {
  readonly id: string;
  readonly user: UserName;
  readonly name: string;
  parts: Buffer[];
  bytes: number;
  table: TableFile | null;
  /** How far the check or the run is; null when nothing is going on. */
  progress: { done: number; of: number } | null;
  /** Set to end it. */
  stopped: boolean;
  /** What the last check refused. */
  refusals: readonly RefusedRow[];
}

/** The largest file, in bytes. */
export const largestFile = 104_857_600;

/** By register, so that closing it forgets what was being read. */
const uploads = new WeakMap<OpenRegister, Map<string, Upload>>();

/** Adds a part to a file, or begins one; refuses what grows too large. */
export function takePart(
  deps: Deps,
  { upload: id, name, base64 }: { upload: string | null; name: string; base64: string },
): Answer<Upload> {
  const found = id === null ? ok(beginUpload(deps, name)) : uploadOf(deps, id);
  if (!found.ok) return found;
  const upload = found.value;
  const part = Buffer.from(base64, 'base64');
  if (upload.bytes + part.length > largestFile) return refused({ code: 'file-too-large', file: upload.name });
  upload.parts.push(part);
  upload.bytes += part.length;
  return ok(upload);
}

/** The file of this window with this id. */
export function uploadOf({ host, session, user }: Deps, id: string): Answer<Upload> {
  const upload = host.register && uploads.get(host.register)?.get(session.id);
  return upload && upload.id === id && upload.user === user ? ok(upload) : refused({ code: 'not-found' });
}

/** Forgets a file: it was read in. */
export function dropUpload({ host, session }: Deps): void {
  if (host.register) uploads.get(host.register)?.delete(session.id);
}

/** The table of a file: read in a worker the first time, when its bytes go. */
export async function tableOf(upload: Upload): Promise<Answer<TableFile>> {
  if (upload.table !== null) return ok(upload.table);
  const bytes = new Uint8Array(upload.bytes);
  let at = 0;
  for (const part of upload.parts) {
    bytes.set(part, at);
    at += part.length;
  }
  upload.parts = [];
  const read = await readInWorker(bytes);
  if (!read.ok) return refused({ code: 'table-refused', file: upload.name, reason: read.failure });
  upload.table = read.value;
  return read;
}

function beginUpload({ host, session, user }: Deps, name: string): Upload {
  const blank = { parts: [], bytes: 0, table: null, progress: null, stopped: false, refusals: [] };
  const upload: Upload = { id: newId(), user, name, ...blank };
  if (!host.register) throw new Error('Files come in only while the register is open');
  const kept = uploads.get(host.register) ?? new Map<string, Upload>();
  kept.set(session.id, upload);
  uploads.set(host.register, kept);
  return upload;
}
