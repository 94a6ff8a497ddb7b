import type { Failure } from '../../../shared/failure.ts';
import type { DraftId } from '../../../shared/ids.ts';
import { useApi, useRead } from '../../queries.ts';

/** Why a call cannot be recorded before its author chose: it was typed on elsewhere, recorded or thrown away. Null: it can. */
export function useUnsettled(splitFrom: DraftId | null): Failure | null {
  const api = useApi();
  const drafts = useRead(api.draft.list.queryOptions({ input: {} }));
  if (splitFrom === null) return null;
  const other = drafts.state === 'ready' ? drafts.value.find(({ id }) => id === splitFrom) : undefined;
  return other ? { code: 'draft-changed-meanwhile', at: other.savedAt } : { code: 'draft-gone' };
}
