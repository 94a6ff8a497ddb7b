import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => {});

/** Milliseconds between two announcements, so that a screen reader is never talked over. */
const pause = 1000;

/** The one polite voice of the application; at most one announcement a second, the latest wins. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState('');
  const waiting = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const announce = useCallback((message: string) => {
    waiting.current = message;
    const speak = () => {
      timer.current = undefined;
      if (waiting.current === undefined) return;
      setSaid(waiting.current);
      waiting.current = undefined;
      timer.current = setTimeout(speak, pause);
    };
    if (timer.current === undefined) speak();
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="vh" role="status">
        {said}
      </div>
    </AnnounceContext>
  );
}

/** Gives the function that says a sentence politely. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}
