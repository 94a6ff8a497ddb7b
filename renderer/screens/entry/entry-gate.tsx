import type { ReactNode } from 'react';

/** Being built. */
export function EntryGate({ children }: { readonly children: ReactNode }) {
  return children;
}
