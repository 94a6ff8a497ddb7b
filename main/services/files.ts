import type { OpenRegister } from '../../db/open.ts';
import { attachFile, keptFile, removeFile } from '../../shared/case/decide-files.ts';
import { shownFileName } from '../../shared/case/file-name.ts';
import { filePartBytes } from '../../shared/contract/file.ts';
import type { Answer } from '../../shared/failure.ts';
import type { CaseId } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { loadCase } from '../case-store.ts';
import { change } from '../change-case.ts';
import type { Deps } from '../deps.ts';
import { dropUnused } from '../files/drop-unused.ts';
import { openingOf, rememberOpening } from '../files/file-openings.ts';
import { placeContent, sealedContent } from '../files/file-place.ts';
import { askReader } from '../files/file-reader.ts';
import { beginUpload, dropUpload, endUpload, takePart, uploadOf } from '../files/file-uploads.ts';
import { chunkBytes } from '../files/sealed-chunks.ts';
import type { HandlersOf } from './handlers.ts';

/** Files of a report: taken in part by part, recorded with the report, opened part by part, taken away. */
export const fileServices: HandlersOf<'file'> = {
  send: async (deps, { caseId, upload: id, name, from, base64 }) => {
    const register = registerOf(deps);
    const known = id === null ? null : uploadOf(register, ofWindow(deps, caseId), id);
    if (id !== null && known === null) return refused({ code: 'file-incomplete', file: shownFileName(name) });
    const begun = known ? ok(known) : await beginUpload(register, ofWindow(deps, caseId), name);
    if (!begun.ok) return begun;
    // A copy of its own memory, which moves into the worker.
    const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
    const taken = await takePart(register, begun.value, { from, bytes });
    return taken.ok ? ok({ upload: taken.value.id, bytes: taken.value.bytes }) : taken;
  },

  cancel: async (deps, { caseId, upload: id }) => {
    const register = registerOf(deps);
    if (uploadOf(register, ofWindow(deps, caseId), id)) dropUpload(register, id);
    return ok({});
  },

  attach: async (deps, { caseId, version, upload: id, bytes, about, note }) => {
    const register = registerOf(deps);
    const upload = uploadOf(register, ofWindow(deps, caseId), id);
    if (!upload) return refused({ code: 'file-incomplete', file: '' });
    const written = await endUpload(register, upload, bytes);
    if (!written.ok) return written;
    const changed = await change(deps, { caseId, version }, (state) => {
      const decided = attachFile(state, { ...written.value, name: upload.name, about, note });
      if (!decided.ok) return decided;
      const placed = placeContent(register, upload.path, written.value.hash);
      return placed ? decided : refused({ code: 'file-incomplete', file: shownFileName(upload.name) });
    });
    // What a colleague did meanwhile is no reason to send it all again; what the report refuses is.
    if (changed.ok || changed.failure.code !== 'changed-meanwhile') dropUpload(register, id);
    return changed;
  },

  remove: async (deps, { caseId, version, file, reason }) => {
    const register = registerOf(deps);
    const loaded = loadCase(deps.reader, caseId);
    const kept = loaded.ok ? keptFile(loaded.value.state, file) : undefined;
    const changed = await change(deps, { caseId, version }, (state) => removeFile(state, { file, reason }));
    if (changed.ok && kept) await dropUnused(register, [kept.hash]);
    return changed;
  },

  open: async (deps, asked) => openFile(deps, asked),
  copy: async (deps, asked) => openFile(deps, asked),

  read: async (deps, { caseId, opening: id, from }) => {
    const register = registerOf(deps);
    const opening = openingOf(register, ofWindow(deps, caseId), id);
    if (!opening) return refused({ code: 'not-found' });
    const damaged = refused({ code: 'file-damaged' as const, file: shownFileName(opening.name) });
    const sealed = sealedContent(register, opening.hash);
    if (!sealed || from % chunkBytes !== 0) return damaged;
    const chunks = { first: from / chunkBytes, count: filePartBytes / chunkBytes };
    const read = await askReader(register, { kind: 'read', ...sealed, ...chunks });
    if (read.kind !== 'read') return damaged;
    const next = read.last ? null : from + read.bytes.length;
    return ok({ base64: Buffer.from(read.bytes).toString('base64'), next });
  },
};

/** The line in the log is written by the door, before the answer goes out; without it no byte is given. */
async function openFile(
  deps: Deps,
  { caseId, file }: { readonly caseId: CaseId; readonly file: number },
): Promise<Answer<{ opening: string; bytes: number }>> {
  const register = registerOf(deps);
  const loaded = loadCase(deps.reader, caseId);
  if (!loaded.ok) return loaded;
  const kept = keptFile(loaded.value.state, file);
  if (!kept) return refused({ code: 'not-found' });
  if (!sealedContent(register, kept.hash)) return refused({ code: 'file-damaged', file: shownFileName(kept.name) });
  const { hash, name, bytes } = kept;
  const opening = rememberOpening(register, { ...ofWindow(deps, caseId), hash, name });
  return ok({ opening: opening.id, bytes });
}

function ofWindow({ session }: Deps, caseId: CaseId): { readonly session: string; readonly caseId: CaseId } {
  return { session: session.id, caseId };
}

function registerOf({ host }: Deps): OpenRegister {
  if (!host.register) throw new Error('Files are kept only while the register is open');
  return host.register;
}
