import type { ReactNode } from 'react';

/** Being built. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return children;
}
