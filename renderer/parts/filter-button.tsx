import { ChevronDown, X } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { Icon } from './icon.tsx';
import { KeyLayer } from './keys.tsx';

interface FilterButtonProps {
  readonly label: string;
  /** What is chosen, in words; undefined when the filter lets everything through. */
  readonly value: string | undefined;
  /** Names the button that takes the filter away. */
  readonly clearLabel: string;
  readonly onClear: () => void;
  /** What can be chosen; stands in what opens under the button. */
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A filter that says its value; it opens what can be chosen, and a cross takes it away. */
export function FilterButton({ label, value, clearLabel, onClear, children, ref }: FilterButtonProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const on = value !== undefined;
  return (
    <span className="facet" ref={box}>
      <button
        ref={ref}
        type="button"
        className={on ? 'btn small on' : 'btn small'}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {on ? (
          <span>
            {label}: <b>{value}</b>
          </span>
        ) : (
          label
        )}
        {!on && <Icon of={ChevronDown} />}
      </button>
      {on && (
        <button type="button" className="btn small on facet-clear" aria-label={clearLabel} onClick={onClear}>
          <Icon of={X} />
        </button>
      )}
      <Popover className="float filter" triggerRef={box} isOpen={open} onOpenChange={setOpen} placement="bottom start">
        <Dialog aria-label={label}>
          <KeyLayer>
            <Opened>{children}</Opened>
          </KeyLayer>
        </Dialog>
      </Popover>
    </span>
  );
}

/** Puts the focus on the first thing that can be chosen. */
function Opened({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return <div ref={box}>{children}</div>;
}
