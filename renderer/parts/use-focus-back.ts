import { type RefObject, useLayoutEffect } from 'react';

/**
 * Gives the focus back in the very moment that what opened is gone: to the first button in this box. The library does
 * so a frame later: on a busy computer a key pressed at once would fall in between. To be used by what is inside.
 */
export function useFocusBack(from: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => () => from.current?.querySelector('button')?.focus(), [from]);
}
