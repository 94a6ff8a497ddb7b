import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
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
  readonly kept: Kept;
  readonly saver: DraftSaver<Intake>;
}

/** What was typed and is not kept yet, by draft: it outlives a screen that is closed in between. */
const unkept = new Map<DraftId, Intake>();

/** What was typed in this window and did not reach the register yet; undefined when all is kept. */
export function unkeptIntake(id: DraftId): Intake | undefined {
  return unkept.get(id);
}

/** One call's draft: what is typed, kept in the register at most a second behind. */
export function useDraft(id: DraftId, opened: Intake): DraftInHand {
  const api = useApi();
  const queryClient = useQueryClient();
  const [intake, setIntake] = useState(opened);
  const [kept, setKept] = useState<Kept>({ state: 'untouched' });
  const latest = useRef(opened);
  const [saver] = useState(() => createDraftSaver<Intake>({ save: (value) => save(api, id, value), onKept: setKept }));
  const change = useCallback(
    (next: (present: Intake) => Intake) => {
      latest.current = next(latest.current);
      noLongerBlank(id);
      unkept.set(id, latest.current);
      setIntake(latest.current);
      saver.change(latest.current);
    },
    [id, saver],
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
  return { intake, change, kept, saver };
}

/** Forgets what was not kept: the draft was recorded or thrown away. */
export function forgetUnkept(id: DraftId) {
  unkept.delete(id);
}

async function save(api: Api, id: DraftId, intake: Intake): Promise<Answer<unknown>> {
  try {
    const answer = await api.draft.save.call({ id, intake });
    if (answer.ok && unkept.get(id) === intake) unkept.delete(id);
    return answer;
  } catch {
    return refused({ code: 'no-connection' });
  }
}
