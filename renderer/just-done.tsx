import { useRouter } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { partsText } from '../shared/text/parts.ts';
import { Button } from './parts/button.tsx';
import { useLanguage } from './parts/language.tsx';
import { useAnnounce } from './parts/live-region.tsx';
import { UndoLine } from './parts/undo-line.tsx';

interface Said {
  readonly sentence: string;
  /** The way back, for as long as the sentence stands. */
  readonly undo?: (() => void) | undefined;
}

let said: Said | undefined;
const listeners = new Set<() => void>();

/** Says what was just done; it stays until the next screen. Said after going there, it stands on that screen. */
export function sayDone(sentence: string | undefined, undo?: () => void) {
  said = sentence === undefined ? undefined : { sentence, undo };
  for (const listener of listeners) listener();
}

/** What was just done, at the foot of whatever screen is open. */
export function JustDone() {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const { history } = useRouter();
  const done = useSyncExternalStore(subscribe, () => said);
  const sentence = done?.sentence;
  useEffect(() => history.subscribe(() => sayDone(undefined)), [history]);
  useEffect(() => {
    if (sentence !== undefined) announce(sentence);
  }, [sentence, announce]);
  if (done === undefined) return null;
  const { undo } = done;
  const goBack =
    undo &&
    (() => {
      sayDone(undefined);
      undo();
    });
  return (
    <div className="just-done">
      <UndoLine message={done.sentence} onUndo={goBack} />
      <Button icon={X} iconOnly small aria-label={say(partsText.close)} onClick={() => sayDone(undefined)} />
    </div>
  );
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
