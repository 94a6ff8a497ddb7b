import { createContext, useContext } from 'react';

/** What everybody inside may do with his session: the gate around the screens does it. */
export interface SessionActs {
  /** Locks this window: what was typed stays where it is, and nothing of it can be seen. */
  readonly lock: (why: LockReason) => void;
  readonly signOut: () => void;
}

export type LockReason = 'asked' | 'idle';

const SessionContext = createContext<SessionActs | null>(null);
export const SessionProvider = SessionContext.Provider;

/** Locking and signing out. Only below the sign-in screen. */
export function useSession(): SessionActs {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}
