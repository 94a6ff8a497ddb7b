import { ChevronDown } from 'lucide-react';
import { type ReactNode, type Ref, type RefObject, useEffect, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';
import { KeyLayer } from './keys.tsx';
import { useFocusBack } from './use-focus-back.ts';

interface PopoverButtonProps {
  /** Names what opens. */
  readonly name: string;
  /** What the button says. */
  readonly words: ReactNode;
  /** Something is on: the button is drawn so, without the arrow. */
  readonly on?: boolean | undefined;
  /** A button that stands against it. */
  readonly beside?: ReactNode;
  /** What opens under the button; `close` closes it. */
  readonly children: (close: () => void) => ReactNode;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A small button that opens something under it; the focus goes in, and comes back when it closes. */
export function PopoverButton({ name, words, on, beside, children, ref }: PopoverButtonProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  return (
    <span className="facet" ref={box}>
      <button
        ref={ref}
        type="button"
        className={buttonClass({ small: true }, [on && 'on'])}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {words}
        {!on && <Icon of={ChevronDown} />}
      </button>
      {beside}
      <Popover className="float filter" triggerRef={box} isOpen={open} onOpenChange={setOpen} placement="bottom start">
        <Dialog aria-label={name}>
          <KeyLayer>
            <Opened from={box}>{children(() => setOpen(false))}</Opened>
          </KeyLayer>
        </Dialog>
      </Popover>
    </span>
  );
}

interface OpenedProps {
  readonly from: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** Puts the focus on the first thing that can be chosen or filled in. */
function Opened({ from, children }: OpenedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  useFocusBack(from);
  return <div ref={box}>{children}</div>;
}
