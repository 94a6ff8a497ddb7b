import type { ComponentPropsWithRef } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { ariaKeys } from './key-names.ts';
import { usePresentKeys } from './keys.tsx';

interface LinkButtonProps extends ButtonLook, Omit<ComponentPropsWithRef<'a'>, 'children' | 'href'> {
  readonly href: string;
}

/** A link that stands among buttons: it goes somewhere. */
export function LinkButton({ kind, small, icon, keys, fill, children, className, ...rest }: LinkButtonProps) {
  const present = usePresentKeys(keys);
  return (
    <a
      className={buttonClass({ kind, small, fill }, [className])}
      aria-keyshortcuts={present === null ? undefined : ariaKeys(present)}
      {...rest}
    >
      {icon && <Icon of={icon} />}
      <span className="lbl">{children}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </a>
  );
}
