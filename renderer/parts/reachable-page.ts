import { useCallback, useEffect, useLayoutEffect } from 'react';

/** What React Aria leaves alone when something that floats hides the page from screen readers. */
const mark = 'data-react-aria-top-layer';

function keepReachable(reachable: boolean) {
  document.getElementById('root')?.toggleAttribute(mark, reachable);
}

/**
 * A list that hangs under a field is not modal: Tab and the pointer still reach the page, so it may not be hidden from who
 * listens to it. Gives what the field calls when its list opens and closes.
 */
export function useReachablePage(): (isOpen: boolean) => void {
  useEffect(() => () => keepReachable(false), []);
  return useCallback((isOpen: boolean) => keepReachable(isOpen), []);
}

/** A dialog does hide the page, also when it opens from a field with an open list. Comes before React Aria looks at the page. */
export function useHiddenPage(isOpen: boolean) {
  useLayoutEffect(() => {
    if (isOpen) keepReachable(false);
  }, [isOpen]);
}
