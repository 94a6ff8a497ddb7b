import type { DraftMark } from '../db/drafts.ts';
import type { Answer } from '../shared/failure.ts';
import { ok, refused } from '../shared/result.ts';

/** Whether a draft still stands as it was seen: another window may have typed on, recorded the call or thrown it away. */
export function draftStill(known: DraftMark | null, basis: number | null): Answer<void> {
  if (known === null) return basis === null ? ok(undefined) : refused({ code: 'draft-gone' });
  return known.version === basis ? ok(undefined) : refused({ code: 'draft-changed-meanwhile', at: known.savedAt });
}
