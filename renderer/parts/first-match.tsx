import { type ReactNode, type RefObject, useContext } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';
import type { ComboItem } from './combo-options.ts';

interface FirstMatchBoxProps {
  readonly className: string;
  readonly boxRef: RefObject<HTMLDivElement | null>;
  readonly typed: string;
  /** What was found for it. */
  readonly shown: readonly ComboItem[];
  readonly onTake: (item: ComboItem) => void;
  readonly children: ReactNode;
}

/** The box of a combo box: Enter takes the first item found for what was typed, as long as none was walked to with the arrow keys. */
export function FirstMatchBox({ className, boxRef, typed, shown, onTake, children }: FirstMatchBoxProps) {
  const list = useContext(ComboBoxStateContext);
  return (
    <div
      className={className}
      ref={boxRef}
      // On the way down, before the keys of the list itself.
      onKeyDownCapture={(event) => {
        const { target, key, ctrlKey, metaKey } = event;
        if (key !== 'Enter' || ctrlKey || metaKey || typed.trim() === '') return;
        if (!(target instanceof HTMLInputElement) || target.hasAttribute('aria-activedescendant')) return;
        const [first] = shown;
        if (first === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onTake(first);
        list?.close();
      }}
    >
      {children}
    </div>
  );
}
