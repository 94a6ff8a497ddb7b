import { useEffect } from 'react';
import { partsText } from '../../shared/text/parts.ts';
import { useShortcut } from './keys.tsx';
import { useLanguage } from './language.tsx';

const stops = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** F6 and Shift F6 walk the parts of the screen: whatever carries `data-part`, in the order of the page. */
export function usePartKeys() {
  const { say } = useLanguage();
  const group = say(partsText.keysEverywhere);
  useShortcut({ id: 'nextPart', keys: 'F6', label: say(partsText.keyNextPart), group, run: () => walk(1) });
  useShortcut({
    id: 'previousPart',
    keys: 'Shift+F6',
    label: say(partsText.keyPreviousPart),
    group,
    run: () => walk(-1),
  });
  useEffect(() => {
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
}

const lastFocus = new WeakMap<Element, HTMLElement>();

function remember(event: FocusEvent) {
  const { target } = event;
  const part = target instanceof HTMLElement ? target.closest('[data-part]') : null;
  if (part && target instanceof HTMLElement && target !== part) lastFocus.set(part, target);
}

function walk(step: 1 | -1) {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].filter(
    (part) => part.getClientRects().length > 0,
  );
  const present = document.activeElement?.closest<HTMLElement>('[data-part]');
  const at = present ? parts.indexOf(present) : step === 1 ? -1 : 0;
  const next = parts.at((at + step) % parts.length);
  if (next) enter(next);
}

/** Back to where the focus was in that part, else its first stop, else the part itself. */
function enter(part: HTMLElement) {
  const last = lastFocus.get(part);
  if (last?.isConnected && last.getClientRects().length > 0) return last.focus();
  const first = [...part.querySelectorAll<HTMLElement>(stops)].find(
    (stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0,
  );
  (first ?? part).focus();
}
