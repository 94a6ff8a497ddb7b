import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Beside } from '../../../shared/case/beside.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import type { Answer } from '../../../shared/failure.ts';
import type { DraftId } from '../../../shared/ids.ts';
import { refused } from '../../../shared/result.ts';
import { type Api, useApi } from '../../queries.ts';
import { createDraftSaver, type DraftSaver, type Kept } from './draft-saver.ts';
import { noLongerBlank } from './new-draft-id.ts';

export interface DraftInHand {
  readonly intake: Intake;
  /** Changes the intake by what it is at that moment, and has it kept. */
  readonly change: (next: (intake: Intake) => Intake) => void;
  /** What goes with the intake: consent, tasks, persons and reports that belong to it, hints put aside. */
  readonly beside: Beside;
  /** Changes what goes with it by what it is at that moment, and has it kept. */
  readonly changeBeside: (next: (beside: Beside) => Beside) => void;
  readonly kept: Kept;
  readonly saver: DraftSaver<DraftContent>;
}

/** All that is typed of one call. */
export interface DraftContent {
  readonly intake: Intake;
  readonly beside: Beside;
}

/** What was typed and is not kept yet, by draft: it outlives a screen that is closed in between. */
const unkept = new Map<DraftId, DraftContent>();

/** The version of each draft that this window types on; absent for one that was never kept. */
const versions = new Map<DraftId, number>();

/** What was typed in this window and did not reach the register yet; undefined when all is kept. */
export function unkeptContent(id: DraftId): DraftContent | undefined {
  return unkept.get(id);
}

/** This window types on that version from now on. */
export function typeOn(id: DraftId, version: number) {
  versions.set(id, version);
}

/** One call's draft: what is typed, kept in the register at most a second behind. */
export function useDraft(id: DraftId, opened: DraftContent): DraftInHand {
  const api = useApi();
  const queryClient = useQueryClient();
  const [content, setContent] = useState(opened);
  const [kept, setKept] = useState<Kept>({ state: 'untouched' });
  const latest = useRef(opened);
  const [saver] = useState(() =>
    createDraftSaver<DraftContent>({ save: (value) => save(api, id, value), onKept: setKept }),
  );
  const changeContent = useCallback(
    (changed: Partial<DraftContent>) => {
      latest.current = { ...latest.current, ...changed };
      noLongerBlank(id);
      unkept.set(id, latest.current);
      setContent(latest.current);
      saver.change(latest.current);
    },
    [id, saver],
  );
  const change = useCallback<DraftInHand['change']>(
    (next) => changeContent({ intake: next(latest.current.intake) }),
    [changeContent],
  );
  const changeBeside = useCallback<DraftInHand['changeBeside']>(
    (next) => changeContent({ beside: next(latest.current.beside) }),
    [changeContent],
  );
  const refreshCalls = useCallback(
    () => void queryClient.invalidateQueries({ queryKey: api.draft.list.key() }),
    [api, queryClient],
  );
  useEffect(() => {
    if (kept.state === 'kept') refreshCalls();
  }, [kept.state, refreshCalls]);
  useEffect(() => {
    const leave = () => void saver.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      void saver.flush().then(refreshCalls);
    };
  }, [saver, refreshCalls]);
  return { ...content, change, changeBeside, kept, saver };
}

/** Forgets what was not kept: the draft was recorded or thrown away. */
export function forgetUnkept(id: DraftId) {
  unkept.delete(id);
  versions.delete(id);
}

async function save(api: Api, id: DraftId, content: DraftContent): Promise<Answer<unknown>> {
  try {
    const answer = await api.draft.save.call({ id, basis: versions.get(id) ?? null, ...content });
    if (answer.ok) typeOn(id, answer.value.version);
    if (answer.ok && unkept.get(id) === content) unkept.delete(id);
    return answer;
  } catch {
    return refused({ code: 'no-connection' });
  }
}
