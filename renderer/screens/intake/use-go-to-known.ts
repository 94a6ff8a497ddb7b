import type { RefObject } from 'react';
import { hintText } from '../../../shared/text/hints.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';

/** Alt B goes to the first of what may be known; without any it says so, and the focus stays where it is. */
export function useGoToKnown(box: RefObject<HTMLElement | null>): void {
  const { say } = useLanguage();
  const announce = useAnnounce();
  useShortcut({
    id: 'goToKnown',
    keys: 'Alt+B',
    label: say(hintText['hints.go']),
    group: say(partsText.keysInCall),
    run() {
      const first = box.current?.querySelector<HTMLElement>('a, button');
      if (!first) return announce(say(hintText['hints.none']));
      first.scrollIntoView({ block: 'nearest' });
      first.focus();
    },
  });
}
