import { useEffect, useState } from 'react';
import { partsText } from '../../shared/text/parts.ts';
import { Button } from './button.tsx';
import { useLanguage } from './language.tsx';

interface BusyProps {
  /** What is being done, such as "Meldingen laden". */
  readonly label: string;
  /** How far it is; gives the bar and its count. */
  readonly progress?: { readonly value: number; readonly max: number } | undefined;
  readonly onStop?: (() => void) | undefined;
}

/** Nothing for the first 150 ms, then one line; with progress a bar, and Stop when it can be stopped. */
export function Busy({ label, progress, onStop }: BusyProps) {
  const { say } = useLanguage();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="busy">
      <p>{label}</p>
      {progress && <progress aria-label={label} value={progress.value} max={progress.max} />}
      {onStop && (
        <Button small onClick={onStop}>
          {say(partsText.stop)}
        </Button>
      )}
    </div>
  );
}
