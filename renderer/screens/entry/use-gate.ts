import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Me } from '../../../shared/contract/entry.ts';
import { leaving } from '../../before-leaving.ts';
import { callFailure } from '../../call-failure.ts';
import { presentInstant } from '../../present.ts';
import { type Api, type Read, useApi, useRead } from '../../queries.ts';
import type { LockReason, SessionActs } from '../../session.ts';
import type { LockedAt } from './locked.tsx';

type StatusRead = ReturnType<typeof useStatus>;

/** How this window stands to the register. */
export interface Gate {
  readonly status: StatusRead;
  /** Who is at the screen, also while it is locked; null before anybody signed in. */
  readonly me: Me | null;
  readonly meRead: Read<Me>;
  /** The screens may be seen. */
  readonly inside: boolean;
  readonly lockedAt: LockedAt | null;
  readonly session: SessionActs;
  readonly unlocked: () => void;
}

/** Asks how this window stands to the register, and keeps it so: a call that answers "not signed in" asks again. */
export function useGate(): Gate {
  const api = useApi();
  const queryClient = useQueryClient();
  const [lockedAt, setLockedAt] = useState<LockedAt | null>(null);
  const status = useStatus(api);
  const state = status.state === 'ready' ? status.value.state : undefined;
  const user = status.state === 'ready' ? status.value.user : null;
  const signedIn = state === 'signed-in';
  const meRead = useRead(api.me.show.queryOptions({ input: {}, enabled: signedIn }));
  const kept = useLast(meRead.state === 'ready' ? meRead.value : undefined, state === 'signed-out');
  const me = kept !== undefined && kept.user === user ? kept : null;
  useEffect(() => watchSession(queryClient, api), [queryClient, api]);
  const idleMinutes = me?.idleMinutes ?? 0;
  const session = useMemo(
    () => sessionActs({ api, queryClient, idleMinutes, setLockedAt }),
    [api, queryClient, idleMinutes],
  );
  const inside = signedIn && me !== null && lockedAt === null;
  return { status, me, meRead, inside, lockedAt, session, unlocked: () => setLockedAt(null) };
}

function useStatus(api: Api) {
  return useRead(api.entry.status.queryOptions({ input: {} }));
}

/** The last value that was there, until it is to be forgotten: whoever signs in anew may have to set something first. */
function useLast<T>(value: T | undefined, forget: boolean): T | undefined {
  const [last, setLast] = useState(value);
  const next = forget ? undefined : (value ?? last);
  if (next !== last) setLast(next);
  return next;
}

interface Surroundings {
  readonly api: Api;
  readonly queryClient: QueryClient;
  readonly idleMinutes: number;
  readonly setLockedAt: (lockedAt: LockedAt | null) => void;
}

function sessionActs({ api, queryClient, idleMinutes, setLockedAt }: Surroundings): SessionActs {
  const statusKey = api.entry.status.queryKey({ input: {} });
  return {
    // The screen goes dark first; the host follows, and would lock an abandoned window by itself.
    lock: (why: LockReason) => {
      const drafts = queryClient.getQueryData(api.draft.list.queryKey({ input: {} }));
      setLockedAt({ at: presentInstant(), why, idleMinutes, calls: drafts?.ok ? drafts.value.length : null });
      // What was just typed is kept before the host closes the register.
      void leaving()
        .then(() => askQuietly(() => api.entry.lock.call({})))
        .then(() => queryClient.invalidateQueries({ queryKey: statusKey }));
    },
    signOut: () => {
      void leaving().then(async () => {
        await askQuietly(() => api.entry.signOut.call({}));
        await queryClient.invalidateQueries({ queryKey: statusKey });
        setLockedAt(null);
        queryClient.removeQueries({ predicate: (query) => !query.isActive() });
        queryClient.removeQueries({ queryKey: api.me.key() });
      });
    },
  };
}

/** The transport throws when the host is gone; the gate then finds out by asking how things stand. */
async function askQuietly(ask: () => Promise<unknown>): Promise<void> {
  await ask().catch(() => undefined);
}

/** Whatever is refused because nobody is signed in makes the gate look again. Returns the function that stops it. */
function watchSession(queryClient: QueryClient, api: Api): () => void {
  const look = () => void queryClient.invalidateQueries({ queryKey: api.entry.status.key() });
  // The host ended this window: asking how it stands fails too, and is not asked again.
  const isGone = (error: unknown) =>
    callFailure(error).code === 'not-signed-in' &&
    queryClient.getQueryState(api.entry.status.queryKey({ input: {} }))?.status !== 'error';
  const stopQueries = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    if (event.action.type === 'success' && saysNotSignedIn(event.query.state.data)) look();
    if (event.action.type === 'error' && isGone(event.action.error)) look();
  });
  const stopMutations = queryClient.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    if (event.action.type === 'success' && saysNotSignedIn(event.action.data)) look();
    if (event.action.type === 'error' && isGone(event.action.error)) look();
  });
  return () => {
    stopQueries();
    stopMutations();
  };
}

function saysNotSignedIn(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('failure' in answer)) return false;
  const { failure } = answer;
  return typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === 'not-signed-in';
}
