import { useCallback, useEffect, useRef, useState } from 'react';

/** An act whose form stands where its button was. */
export interface ActInPlace<Act extends string> {
  readonly doing: Act | null;
  readonly begin: (act: Act) => void;
  readonly end: () => void;
  /**
   * The ref of what holds the buttons, each with `data-act`, or of the whole section: the one that opened the form has the
   * focus again when it is gone.
   */
  readonly place: (holder: HTMLElement | null) => void;
}

/**
 * Opens the form of an act in the place of the buttons, and brings the focus back to where it came from, or to the heading
 * of its section where that button is gone. `first`: the form that is open from the start.
 */
export function useActInPlace<Act extends string>(first: Act | null = null): ActInPlace<Act> {
  const [doing, setDoing] = useState<Act | null>(first);
  const begun = useRef<Act>(undefined);
  const holder = useRef<HTMLElement>(null);
  const place = useCallback((present: HTMLElement | null) => {
    holder.current = present;
  }, []);
  useEffect(() => {
    if (doing === null && begun.current !== undefined) {
      const button = holder.current?.querySelector<HTMLElement>(`[data-act="${begun.current}"]`);
      (button ?? holder.current?.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus();
    }
    begun.current = doing ?? undefined;
  }, [doing]);
  return { doing, begin: setDoing, end: () => setDoing(null), place };
}
