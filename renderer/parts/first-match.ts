import type { KeyboardEvent } from 'react';
import type { ComboItem } from './combo-options.ts';

interface FirstMatch {
  readonly typed: string;
  readonly shown: readonly ComboItem[];
  readonly take: (item: ComboItem) => void;
}

/**
 * Enter takes the first item found for what was typed, as long as none was walked to with the arrow keys. To be heard
 * before the list's own keys, so on the way down (capture).
 */
export function takeFirstMatch(event: KeyboardEvent, { typed, shown, take }: FirstMatch) {
  const { target } = event;
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || typed.trim() === '') return;
  if (!(target instanceof HTMLInputElement) || target.hasAttribute('aria-activedescendant')) return;
  const [first] = shown;
  if (first === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  take(first);
}
