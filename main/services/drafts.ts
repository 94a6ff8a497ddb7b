import { readDraft, readDrafts, removeDraft, saveDraft } from '../../db/drafts.ts';
import type { Draft } from '../../shared/contract/case.ts';
import type { Answer } from '../../shared/failure.ts';
import { DraftId } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import type { HandlersOf } from './handlers.ts';

export const draftServices: HandlersOf<'draft'> = {
  save: async (deps, { id, basis, intake, beside }) =>
    deps.write((writer) => {
      const known = id === null ? null : readDraft(writer, id);
      if (known && known.author !== deps.user) return refused({ code: 'not-allowed' });
      const fits = follows(known?.draft ?? null, basis);
      if (!fits.ok) return fits;
      const version = (known?.draft.version ?? 0) + 1;
      const draft = { id: id ?? DraftId.parse(deps.newId()), version, savedAt: deps.now, intake, beside };
      saveDraft(writer, deps.user, draft);
      return ok({ id: draft.id, version, savedAt: draft.savedAt });
    }),

  list: async (deps) => ok([...readDrafts(deps.reader, deps.user)]),

  discard: async (deps, { id }) =>
    deps.write((writer) => (removeDraft(writer, deps.user, id) ? ok({}) : refused({ code: 'not-found' }))),
};

/** What is kept must follow on what is there: another window may have typed on, recorded the call or thrown it away. */
function follows(known: Draft | null, basis: number | null): Answer<void> {
  if (known === null) return basis === null ? ok(undefined) : refused({ code: 'draft-gone' });
  return known.version === basis ? ok(undefined) : refused({ code: 'draft-changed-meanwhile', at: known.savedAt });
}
