import { type DraftMark, readDraftMark, readDrafts, removeDraft, saveDraft } from '../../db/drafts.ts';
import type { Draft } from '../../shared/contract/case.ts';
import { DraftId } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { draftStill } from '../draft-still.ts';
import type { HandlersOf } from './handlers.ts';

export const draftServices: HandlersOf<'draft'> = {
  save: async (deps, { id, basis, ...typed }) =>
    deps.write((writer) => {
      const known = id === null ? null : readDraftMark(writer, id);
      if (known && known.author !== deps.user) return refused({ code: 'not-allowed' });
      const order = orderOf(known, typed.typed);
      if (known && order === 'overtaken') return ok({ id: known.id, version: known.version, savedAt: known.savedAt });
      if (order === 'unknown') {
        const still = draftStill(known, basis);
        if (!still.ok) return still;
      }
      const version = (known?.version ?? 0) + 1;
      const draft = { id: id ?? DraftId.parse(deps.newId()), version, savedAt: deps.now, ...typed };
      saveDraft(writer, deps.user, draft);
      return ok({ id: draft.id, version, savedAt: draft.savedAt });
    }),

  list: async (deps) => ok([...readDrafts(deps.reader, deps.user)]),

  discard: async (deps, { id, basis }) =>
    deps.write((writer) => {
      const known = readDraftMark(writer, id);
      if (known?.author !== deps.user) return refused({ code: 'not-found' });
      const still = basis === null ? ok(undefined) : draftStill(known, basis);
      if (still.ok) removeDraft(writer, deps.user, id);
      return still.ok ? ok({}) : still;
    }),
};

/** Within one window the order of sending tells what is newer; a text that was overtaken on its way is not kept again. */
function orderOf(known: DraftMark | null, typed: Draft['typed']): 'next' | 'overtaken' | 'unknown' {
  if (!known?.typed || known.typed.window !== typed?.window) return 'unknown';
  return typed.turn > known.typed.turn ? 'next' : 'overtaken';
}
