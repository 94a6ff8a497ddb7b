import { Check } from 'lucide-react';
import { partsText } from '../../shared/text/parts.ts';
import { Icon } from './icon.tsx';
import { ariaKeys } from './key-names.ts';
import { useShortcut } from './keys.tsx';
import { useLanguage } from './language.tsx';

interface UndoLineProps {
  /** What was done, as a sentence. */
  readonly message: string;
  readonly onUndo?: (() => void) | undefined;
}

const undoKeys = 'Ctrl+Z';

/** What was just done, with the way back, by key outside fields too; it stays until the next act. */
export function UndoLine({ message, onUndo }: UndoLineProps) {
  const { say } = useLanguage();
  useShortcut(
    onUndo && {
      id: 'undo',
      keys: undoKeys,
      label: say(partsText.undo),
      group: say(partsText.keysEverywhere),
      // In a field the same keys take back what was typed.
      place: 'outside-fields',
      run: onUndo,
    },
  );
  return (
    <p className="undo">
      <Icon of={Check} />
      <span>{message}</span>
      {onUndo && (
        <button type="button" onClick={onUndo} aria-keyshortcuts={ariaKeys(undoKeys)}>
          {say(partsText.undo)}
        </button>
      )}
    </p>
  );
}
