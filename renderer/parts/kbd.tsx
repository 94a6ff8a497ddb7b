import { showKeys } from './key-names.ts';
import { usePresentKeys } from './keys.tsx';
import { useLanguage } from './language.tsx';

interface KbdProps {
  /** A combination such as `Ctrl+K`, `N` or `Alt+V`, as the program gives it: shown as the one this person works with. */
  readonly keys: string;
  /** These are the keys as they work now already. */
  readonly present?: boolean | undefined;
  /** Read by screen readers too: in the sheet of keys. On a button aria-keyshortcuts says it already. */
  readonly spoken?: boolean | undefined;
}

/** A key as it stands on the keyboard, shown beside the act it does; nothing when this person switched it off. */
export function Kbd({ keys, present, spoken }: KbdProps) {
  const { language } = useLanguage();
  const now = usePresentKeys(keys);
  const meant = present ? keys : now;
  if (meant === null) return null;
  const shown = showKeys(meant, language);
  if (spoken) return <kbd className="kbd">{shown}</kbd>;
  return (
    <span className="kbd" aria-hidden="true">
      {shown}
    </span>
  );
}
