import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

/** A place on which files can be dropped, beside a button for whoever does not drag; `over` while they hang above it. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly over: boolean;
} {
  const place = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const element = place.current;
    const ended = new AbortController();
    const listen = (kind: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      element?.addEventListener(kind, hear, { signal: ended.signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', () => setOver(false));
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    });
    return () => ended.abort();
  }, []);
  return { place, over };
}
