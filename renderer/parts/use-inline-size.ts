import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width in pixels of the element the ref is put on, so that a drawing keeps its text at 1:1; `usual` until measured. */
export function useInlineSize<Drawn extends Element>(usual: number): [RefObject<Drawn | null>, number] {
  const ref = useRef<Drawn>(null);
  const [size, setSize] = useState(usual);
  useEffect(() => {
    const drawn = ref.current;
    if (!drawn) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setSize(Math.round(entry.contentRect.width));
    });
    observer.observe(drawn);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
