import { createContext, useContext } from 'react';

/** True while the screens stand behind a lock: nobody sees them, and no label is tied to its field. */
export const OutOfSight = createContext(false);

/** The name of a field of the component library while its label is not tied to it; else it warns of having none. */
export function useUnseenName(label: string): { readonly 'aria-label'?: string } {
  return useContext(OutOfSight) ? { 'aria-label': label } : {};
}
