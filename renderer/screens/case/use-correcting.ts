import { type RefObject, useEffect, useRef, useState } from 'react';
import { sayDone } from '../../just-done.tsx';

/** Whether a correction is open. */
export interface Correcting {
  readonly open: boolean;
  readonly begin: () => void;
  readonly end: () => void;
  /** The button that opens it: it has the focus again when the form is gone. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/** Opens and closes a correction where it was asked for. */
export function useCorrecting(): Correcting {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const begin = () => {
    sayDone(undefined);
    setOpen(true);
  };
  return { open, begin, end: () => setOpen(false), opener };
}
