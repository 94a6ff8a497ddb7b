import { useRouter } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { partsText } from '../shared/text/parts.ts';
import { Button } from './parts/button.tsx';
import { useLanguage } from './parts/language.tsx';
import { useAnnounce } from './parts/live-region.tsx';
import { UndoLine } from './parts/undo-line.tsx';

let said: string | undefined;
const listeners = new Set<() => void>();

/** Says what was just done; it stays until the next screen. Said after going there, it stands on that screen. */
export function sayDone(sentence: string | undefined) {
  said = sentence;
  for (const listener of listeners) listener();
}

/** What was just done, at the foot of whatever screen is open. */
export function JustDone() {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const { history } = useRouter();
  const sentence = useSyncExternalStore(subscribe, () => said);
  useEffect(() => history.subscribe(() => sayDone(undefined)), [history]);
  useEffect(() => {
    if (sentence !== undefined) announce(sentence);
  }, [sentence, announce]);
  if (sentence === undefined) return null;
  return (
    <div className="just-done">
      <UndoLine message={sentence} />
      <Button icon={X} iconOnly small aria-label={say(partsText.close)} onClick={() => sayDone(undefined)} />
    </div>
  );
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
