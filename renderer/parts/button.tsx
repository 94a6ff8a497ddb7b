import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon, type LucideIcon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { ariaKeys } from './key-names.ts';
import { usePresentKeys } from './keys.tsx';

/** Primary: the one act of the screen. Plain: other acts. Quiet: looks like a link. Danger: cannot be undone. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonLook {
  readonly kind?: ButtonKind | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: LucideIcon | undefined;
  /** The key the program gives the same act, registered elsewhere with useShortcut; what is shown and announced is this person's. */
  readonly keys?: string | undefined;
  /** Fills its column. */
  readonly fill?: boolean | undefined;
  /** The words, verb first and always the thing. With `iconOnly` they name the button without being shown. */
  readonly children?: ReactNode;
}

interface ButtonProps extends ButtonLook, Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** Only the icon is shown; give `aria-label`. */
  readonly iconOnly?: boolean | undefined;
  /** Shows that what it stands for is on (filters). */
  readonly on?: boolean | undefined;
}

/** A button: it does an act here. `type` is `button` unless said otherwise. */
export function Button({ kind, small, icon, keys, fill, iconOnly, on, children, className, ...rest }: ButtonProps) {
  const present = usePresentKeys(keys);
  const classes = buttonClass({ kind, small, fill }, [iconOnly && 'icon-only', on && 'on', className]);
  return (
    <button
      type="button"
      className={classes}
      aria-keyshortcuts={present === null ? undefined : ariaKeys(present)}
      {...rest}
    >
      {icon && <Icon of={icon} />}
      {!iconOnly && children}
      {keys !== undefined && <Kbd keys={keys} />}
    </button>
  );
}

/** The classes of a button or of a link that looks like one. */
export function buttonClass(look: ButtonLook, extra: readonly (string | false | undefined)[] = []): string {
  const kind = look.kind === 'plain' ? undefined : look.kind;
  return ['btn', kind, look.small && 'small', look.fill && 'fill start', ...extra].filter(Boolean).join(' ');
}
