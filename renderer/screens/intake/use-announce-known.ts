import { useEffect, useRef } from 'react';
import { hintText } from '../../../shared/text/hints.ts';
import { useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { useSettled } from '../../use-settled.ts';

/** Milliseconds that hints stay as they are before they are spoken. */
const rest = 1000;

/** Says how many may be known once they rest for a second, and again only when others are. */
export function useAnnounceKnown(hints: readonly { readonly id: string }[]): void {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const ids = hints.map(({ id }) => id).join(' ');
  const settled = useSettled(ids, rest);
  const said = useRef('');
  useEffect(() => {
    const isNew = settled.split(' ').some((id) => !said.current.split(' ').includes(id));
    said.current = settled;
    if (settled !== '' && isNew) announce(say(hintText['hints.spoken'], { count: settled.split(' ').length }));
  }, [settled, announce, say]);
}
