import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenRegister } from '../../db/open.ts';
import { shownFileName } from '../../shared/case/file-name.ts';
import { kindOfName, mostFileBytes } from '../../shared/case/files.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { endings, filesFolder, hasRoom, writeHead } from './file-place.ts';
import type { FileReply } from './file-task.ts';
import { type FileWorker, startFileWorker } from './start-file-worker.ts';

/** A file on its way in: sealed on the disk as far as it has come, of one window and one report. */
export interface FileUpload {
  readonly id: string;
  readonly session: string;
  readonly caseId: string;
  readonly name: string;
  readonly path: string;
  readonly key: Uint8Array;
  readonly worker: FileWorker;
  readonly patience: NodeJS.Timeout;
  bytes: number;
  written: Written | null;
}

/** What the worker found when the last byte was there. */
export interface Written {
  readonly hash: string;
  readonly bytes: number;
  readonly fits: boolean;
}

/** Whose file it is. */
interface Of {
  readonly session: string;
  readonly caseId: string;
}

/** So many at once in one window; the program itself sends one after the other. */
const mostAtOnce = 4;
/** A file of which nothing more comes is forgotten after so many milliseconds. */
const patience = 10 * 60_000;

/** By register, so that closing it forgets what was on its way. */
const uploads = new WeakMap<OpenRegister, Map<string, FileUpload>>();

/** Begins a file. Refuses a name of another kind, too many at once and a disk that is nearly full. */
export async function beginUpload(register: OpenRegister, of: Of, name: string): Promise<Answer<FileUpload>> {
  const shown = shownFileName(name);
  if (kindOfName(name) === null) return refused({ code: 'file-kind-refused', file: shown });
  if (!hasRoom(register)) return refused({ code: 'disk-nearly-full' });
  const known = uploads.get(register) ?? new Map<string, FileUpload>();
  uploads.set(register, known);
  const own = [...known.values()].filter(({ session }) => session === of.session);
  for (const { id } of own.slice(0, own.length - mostAtOnce + 1)) dropUpload(register, id);
  const id = randomUUID();
  const upload: FileUpload = {
    ...of,
    id,
    name,
    path: join(filesFolder(register), `${id}${endings.arriving}`),
    key: Uint8Array.from(randomBytes(32)),
    worker: startFileWorker(),
    patience: setTimeout(() => dropUpload(register, id), patience).unref(),
    bytes: 0,
    written: null,
  };
  known.set(id, upload);
  const begun = await asked(register, upload, () =>
    upload.worker.ask({ kind: 'begin', path: upload.path, key: upload.key }),
  );
  return begun.ok ? ok(upload) : begun;
}

/** Takes the next part. A part that was sent before and arrived is not taken twice; one that would leave a gap is refused. */
export async function takePart(
  register: OpenRegister,
  upload: FileUpload,
  { from, bytes }: { readonly from: number; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<Answer<FileUpload>> {
  const file = shownFileName(upload.name);
  if (from > upload.bytes || upload.written !== null) return refused({ code: 'file-incomplete', file });
  if (from < upload.bytes) return ok(upload);
  if (upload.bytes + bytes.length > mostFileBytes)
    return drop(register, upload, { code: 'attachment-too-large', file });
  if (!hasRoom(register)) return drop(register, upload, { code: 'disk-nearly-full' });
  upload.patience.refresh();
  upload.bytes += bytes.length;
  const taken = await asked(register, upload, () => upload.worker.ask({ kind: 'part', bytes }));
  return taken.ok ? ok(upload) : taken;
}

/** Ends a file: its last chunk, its head, all of it on the disk. Asked again, it answers the same. */
export async function endUpload(register: OpenRegister, upload: FileUpload, bytes: number): Promise<Answer<Written>> {
  const file = shownFileName(upload.name);
  if (upload.written !== null) return ok(upload.written);
  if (upload.bytes === 0) return drop(register, upload, { code: 'file-empty', file });
  if (upload.bytes !== bytes) return refused({ code: 'file-incomplete', file });
  const ending = kindOfName(upload.name) ?? '';
  const ended = await asked(register, upload, () => upload.worker.ask({ kind: 'end', ending }));
  if (!ended.ok) return ended;
  if (ended.value.kind !== 'written') throw new Error(`The worker for files answered ${ended.value.kind}`);
  await writeHead(register, upload.path, { hash: ended.value.hash, key: upload.key });
  upload.worker.end();
  upload.written = ended.value;
  return ok(ended.value);
}

/** The file on its way with this id, of this window and this report. */
export function uploadOf(register: OpenRegister, { session, caseId }: Of, id: string): FileUpload | null {
  const upload = uploads.get(register)?.get(id);
  return upload && upload.session === session && upload.caseId === caseId ? upload : null;
}

/** Forgets a file on its way, with what of it stands on the disk. One that was placed stands elsewhere by then. */
export function dropUpload(register: OpenRegister, id: string): void {
  const upload = uploads.get(register)?.get(id);
  if (!upload) return;
  uploads.get(register)?.delete(id);
  clearTimeout(upload.patience);
  upload.worker.end();
  upload.key.fill(0);
  rmSync(upload.path, { force: true });
}

/** Forgets all: the register closes. */
export function dropUploads(register: OpenRegister): void {
  for (const id of [...(uploads.get(register)?.keys() ?? [])]) dropUpload(register, id);
}

/** The paths of what is on its way: no leftovers. */
export function arrivingPaths(register: OpenRegister): ReadonlySet<string> {
  return new Set([...(uploads.get(register)?.values() ?? [])].map(({ path }) => path));
}

async function asked(
  register: OpenRegister,
  upload: FileUpload,
  ask: () => Promise<FileReply>,
): Promise<Answer<FileReply>> {
  const reply = await ask().catch((error: unknown) => {
    dropUpload(register, upload.id);
    throw error;
  });
  if (reply.kind !== 'refused' && reply.kind !== 'damaged') return ok(reply);
  const full = reply.kind === 'refused' && (reply.code === 'ENOSPC' || reply.code === 'EDQUOT');
  const incomplete = { code: 'file-incomplete', file: shownFileName(upload.name) } as const;
  return drop(register, upload, full ? { code: 'disk-nearly-full' } : incomplete);
}

function drop(register: OpenRegister, { id }: FileUpload, failure: Failure): Answer<never> {
  dropUpload(register, id);
  return refused(failure);
}
