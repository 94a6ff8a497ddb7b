import { type RefObject, useEffect, useRef } from 'react';

/** The field that has the focus when the page appears. */
export function useFirstFocus<T extends HTMLElement = HTMLInputElement>(): RefObject<T | null> {
  const field = useRef<T>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}
