import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** The way between the field and the list: down into it, as soon as it is the list of what was typed, and Escape back. */
export function useListFocus(field: RefObject<HTMLInputElement | null>, behind: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const steps = useRef(0);
  const walk = () => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const first = rows.findIndex((row) => row.tabIndex === 0);
    rows[Math.min(first + steps.current, rows.length) - 1]?.focus();
    steps.current = 0;
  };
  const walkOn = useEffectEvent(() => {
    if (document.activeElement === field.current) walk();
    else steps.current = 0;
  });
  useEffect(() => {
    if (!behind && steps.current > 0) walkOn();
  }, [behind]);
  useEffect(() => {
    const element = box.current;
    const back = (event: KeyboardEvent) => {
      if (event.key === 'Escape') field.current?.focus();
    };
    element?.addEventListener('keydown', back);
    return () => element?.removeEventListener('keydown', back);
  }, [field]);
  const enter = () => {
    steps.current += 1;
    if (!behind) walk();
  };
  const stay = () => {
    steps.current = 0;
  };
  return { box, enter, stay };
}
