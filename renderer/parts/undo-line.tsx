import { Check } from 'lucide-react';
import { partsText } from '../../shared/text/parts.ts';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

interface UndoLineProps {
  /** What was done, as a sentence. */
  readonly message: string;
  readonly onUndo?: (() => void) | undefined;
}

/** What was just done, with the way back; it stays until the next act. */
export function UndoLine({ message, onUndo }: UndoLineProps) {
  const { say } = useLanguage();
  return (
    <p className="undo">
      <Icon of={Check} />
      <span>{message}</span>
      {onUndo && (
        <button type="button" onClick={onUndo} aria-keyshortcuts="Control+Z">
          {say(partsText.undo)}
        </button>
      )}
    </p>
  );
}
