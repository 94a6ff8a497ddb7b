import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Beside } from '../../../shared/case/beside.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import type { Draft } from '../../../shared/contract/case.ts';
import type { Answer } from '../../../shared/failure.ts';
import type { DraftId, UserName } from '../../../shared/ids.ts';
import { ok, refused } from '../../../shared/result.ts';
import { beforeLeaving } from '../../before-leaving.ts';
import { callFailure } from '../../call-failure.ts';
import { useMe } from '../../me.ts';
import { type Api, useApi, useRead } from '../../queries.ts';
import {
  createDraftKeeper,
  type DraftContent,
  type DraftKeeper,
  type KeptDraft,
  type SaveDraft,
} from './draft-keeper.ts';
import type { Kept } from './draft-saver.ts';
import { keeperHere, keepHere, letGo, moveDesk } from './drafts-here.ts';

export interface DraftInHand {
  /** Changes when what is typed here goes on as a draft of its own. */
  readonly id: DraftId;
  readonly intake: Intake;
  /** Changes the intake by what it is at that moment, and has it kept. */
  readonly change: (next: (intake: Intake) => Intake) => void;
  /** What goes with the intake: consent, tasks, persons and reports that belong to it, hints put aside. */
  readonly beside: Beside;
  /** Changes what goes with it by what it is at that moment, and has it kept. */
  readonly changeBeside: (next: (beside: Beside) => Beside) => void;
  readonly kept: Kept;
  readonly keptLast: KeptDraft['keptLast'];
  /** The draft that another window typed on while this text was typed. */
  readonly splitFrom: DraftId | null;
  readonly keeper: DraftKeeper;
  readonly saver: DraftKeeper['saver'];
}

/** A draft as it was opened. */
export interface OpenedDraft {
  readonly content: DraftContent;
  /** As the register has it; null when it was never kept. */
  readonly known: Omit<Draft, 'intake' | 'beside'> | null;
}

/** One call's draft: what is typed, kept in the register at most a second behind. */
export function useDraft(id: DraftId, opened: OpenedDraft): DraftInHand {
  const api = useApi();
  const queryClient = useQueryClient();
  const author = useMe().user;
  const [keeper] = useState(
    () =>
      keeperHere(id, author) ??
      createDraftKeeper({
        author,
        id,
        opened: opened.content,
        known: opened.known,
        save: (input) => saveAs(author, { api, queryClient, input }),
        onAnswer: (answer) => tellOthers(api, queryClient, answer),
      }),
  );
  const draft = useSyncExternalStore(keeper.listen, keeper.read);
  useHeld(keeper);
  useOwnAddress(id, draft.id);
  useNewerText(keeper);
  const change = useCallback<DraftInHand['change']>(
    (next) => keeper.change({ intake: next(keeper.read().content.intake) }),
    [keeper],
  );
  const changeBeside = useCallback<DraftInHand['changeBeside']>(
    (next) => keeper.change({ beside: next(keeper.read().content.beside) }),
    [keeper],
  );
  const { content, ...rest } = draft;
  return { ...rest, ...content, change, changeBeside, keeper, saver: keeper.saver };
}

/** Holds the call while it is on the screen, and after that until all of it is kept. */
function useHeld(keeper: DraftKeeper) {
  useEffect(() => {
    const { saver } = keeper;
    keepHere(keeper);
    saver.goOn();
    const leave = () => saver.hurry();
    const look = () => {
      if (document.visibilityState === 'hidden') saver.hurry();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', look);
    const stay = beforeLeaving(() => saver.flush());
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', look);
      stay();
      void saver.flush().then(() => {
        if (saver.isIdle()) letGo(keeper);
      });
    };
  }, [keeper]);
}

/** What goes on as a draft of its own has an address of its own. */
function useOwnAddress(shown: DraftId, id: DraftId) {
  const navigate = useNavigate();
  useEffect(() => {
    if (shown === id) return;
    moveDesk(shown, id);
    void navigate({ to: '/nieuw/$draftId', params: { draftId: id }, replace: true });
  }, [shown, id, navigate]);
}

/** Takes over what another window kept since. */
function useNewerText(keeper: DraftKeeper) {
  const api = useApi();
  const drafts = useRead(api.draft.list.queryOptions({ input: {} }));
  const found = drafts.state === 'ready' ? drafts.value : undefined;
  useEffect(() => {
    const newer = found?.find(({ id }) => id === keeper.read().id);
    if (newer) keeper.adopt(newer);
  }, [found, keeper]);
}

interface Saving {
  readonly api: Api;
  readonly queryClient: QueryClient;
  readonly input: Parameters<SaveDraft>[0];
}

/** Saves while its author is at the screen: what was not kept when he left is not to land with whoever comes next. */
async function saveAs(author: UserName, { api, queryClient, input }: Saving): ReturnType<SaveDraft> {
  const me = queryClient.getQueryData(api.me.show.queryKey({ input: {} }));
  if (!me?.ok || me.value.user !== author) return refused({ code: 'not-signed-in' });
  try {
    return await api.draft.save.call(input);
  } catch (error) {
    return refused(callFailure(error));
  }
}

/** The list of calls follows what was kept without being asked again; who is no longer signed in is looked at. */
function tellOthers(api: Api, queryClient: QueryClient, answer: Answer<Draft>) {
  if (answer.ok) {
    const { value } = answer;
    queryClient.setQueryData(api.draft.list.queryKey({ input: {} }), (old) =>
      old?.ok ? ok([value, ...old.value.filter(({ id }) => id !== value.id)]) : old,
    );
    // It was typed on elsewhere: what is there is not known here yet.
    const hasJustSplit = value.splitFrom !== null && value.version === 1;
    if (hasJustSplit) void queryClient.invalidateQueries({ queryKey: api.draft.list.key() });
  } else if (answer.failure.code === 'not-signed-in') {
    void queryClient.invalidateQueries({ queryKey: api.entry.status.key() });
  }
}
