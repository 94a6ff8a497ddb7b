import { readDrafts, removeDraft, saveDraft } from '../../db/drafts.ts';
import { DraftId } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import type { HandlersOf } from './handlers.ts';

export const draftServices: HandlersOf<'draft'> = {
  save: async (deps, { id, intake }) =>
    deps.write((writer) => {
      const draft = { id: id ?? DraftId.parse(deps.newId()), savedAt: deps.now, intake };
      return saveDraft(writer, deps.user, draft)
        ? ok({ id: draft.id, savedAt: draft.savedAt })
        : refused({ code: 'not-allowed' });
    }),

  list: async (deps) => ok([...readDrafts(deps.reader, deps.user)]),

  discard: async (deps, { id }) =>
    deps.write((writer) => (removeDraft(writer, deps.user, id) ? ok({}) : refused({ code: 'not-found' }))),
};
