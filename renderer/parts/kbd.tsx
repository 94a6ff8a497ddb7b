import { showKeys } from './key-names.ts';
import { useLanguage } from './language.tsx';

interface KbdProps {
  /** A combination such as `Ctrl+K`, `N` or `Alt+V`. */
  readonly keys: string;
  /** Read by screen readers too: in the sheet of keys. On a button aria-keyshortcuts says it already. */
  readonly spoken?: boolean | undefined;
}

/** A key as it stands on the keyboard, shown beside the act it does. */
export function Kbd({ keys, spoken }: KbdProps) {
  const { language } = useLanguage();
  const shown = showKeys(keys, language);
  if (spoken) return <kbd className="kbd">{shown}</kbd>;
  return (
    <span className="kbd" aria-hidden="true">
      {shown}
    </span>
  );
}
