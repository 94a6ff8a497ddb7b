import { useEffect, useEffectEvent, useState } from 'react';
import { partsText } from '../../shared/text/parts.ts';
import { Button } from './button.tsx';
import { useLanguage } from './language.tsx';

interface BusyProps {
  /** What is being done, such as "Meldingen laden". */
  readonly label: string;
  /** How far it is; gives the bar and its count. */
  readonly progress?: { readonly value: number; readonly max: number } | undefined;
  /** Asks that it ends; asked again until it did. */
  readonly onStop?: (() => void) | undefined;
}

const everyHalfSecond = 500;

/** Nothing for the first 150 ms, then one line; with progress a bar, and Stop when it can be stopped. */
export function Busy({ label, progress, onStop }: BusyProps) {
  const { say } = useLanguage();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  const stop = useUntilGone(onStop);
  if (!shown) return null;
  return (
    <div className="busy">
      <p>{label}</p>
      {progress && <progress aria-label={label} value={progress.value} max={progress.max} />}
      {onStop && (
        <Button small onClick={stop}>
          {say(partsText.stop)}
        </Button>
      )}
    </div>
  );
}

/** Once asked, asks again as long as this stands: the first time the work may still be on its way to where it is done. */
function useUntilGone(ask: (() => void) | undefined): () => void {
  const [asked, setAsked] = useState(false);
  const askAgain = useEffectEvent(() => ask?.());
  useEffect(() => {
    if (!asked) return;
    const timer = setInterval(() => askAgain(), everyHalfSecond);
    return () => clearInterval(timer);
  }, [asked]);
  return () => {
    setAsked(true);
    ask?.();
  };
}
