import { X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Icon } from './icon.tsx';
import { PopoverButton } from './popover-button.tsx';

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
  const on = value !== undefined;
  const words = on && (
    <span>
      {label}: <b>{value}</b>
    </span>
  );
  const clear = on && (
    <button type="button" className="btn small on facet-clear" aria-label={clearLabel} onClick={onClear}>
      <Icon of={X} />
    </button>
  );
  return (
    <PopoverButton ref={ref} name={label} on={on} words={words || label} beside={clear}>
      {() => children}
    </PopoverButton>
  );
}
