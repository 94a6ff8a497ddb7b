import { type RefObject, useEffect, useState } from 'react';

/** Whether the focus is somewhere in the element. */
export function useFocusWithin(element: RefObject<HTMLElement | null>): boolean {
  const [within, setWithin] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const enter = () => setWithin(true);
    const leave = (event: FocusEvent) =>
      setWithin(event.relatedTarget instanceof Node && box.contains(event.relatedTarget));
    box.addEventListener('focusin', enter);
    box.addEventListener('focusout', leave);
    return () => {
      box.removeEventListener('focusin', enter);
      box.removeEventListener('focusout', leave);
    };
  }, [element]);
  return within;
}
