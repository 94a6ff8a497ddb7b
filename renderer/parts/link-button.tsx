import type { ComponentPropsWithRef } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { ariaKeys } from './key-names.ts';

interface LinkButtonProps extends ButtonLook, Omit<ComponentPropsWithRef<'a'>, 'children' | 'href'> {
  readonly href: string;
}

/** A link that stands among buttons: it goes somewhere. */
export function LinkButton({ kind, small, icon, keys, fill, children, className, ...rest }: LinkButtonProps) {
  return (
    <a
      className={buttonClass({ kind, small, fill }, [className])}
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)}
      {...rest}
    >
      {icon && <Icon of={icon} />}
      <span className="lbl">{children}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </a>
  );
}
