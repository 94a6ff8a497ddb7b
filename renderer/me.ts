import { createContext, useContext } from 'react';
import type { Me } from '../shared/contract/entry.ts';
import type { CallName } from '../shared/contract/index.ts';

const MeContext = createContext<Me | null>(null);
export const MeProvider = MeContext.Provider;

/** Who is signed in. Only below the sign-in screen. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside MeProvider');
  return me;
}

/** Whether this call is open to who is signed in: what may not be done is absent from the screen. */
export function useMay(): (call: CallName) => boolean {
  const { may } = useMe();
  return (call) => may.includes(call);
}
