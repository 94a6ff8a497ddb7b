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
    // A part that holds parts is walked by those.
    (part) => part.getClientRects().length > 0 && part.querySelector('[data-part]') === null,
  );
  const next = parts.at((placeOfFocus(parts, step) + step) % parts.length);
  if (next) enter(next);
}

/** The place of the part that has the focus; between two parts, that of the one before the step. */
function placeOfFocus(parts: readonly HTMLElement[], step: 1 | -1): number {
  const { activeElement } = document;
  const present = parts.findIndex((part) => part.contains(activeElement));
  if (present >= 0) return present;
  const isBehind = (part: HTMLElement) =>
    activeElement !== null &&
    activeElement !== document.body &&
    (activeElement.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const following = parts.findIndex(isBehind);
  if (following < 0) return step === 1 ? -1 : 0;
  return step === 1 ? following - 1 : following;
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
