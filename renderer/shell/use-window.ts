import { useEffect, useRef } from 'react';
import type { Preferences } from '../../shared/contract/entry.ts';
import { shellText } from '../../shared/text/shell.ts';
import type { Words } from '../../shared/text/words.ts';
import { useLanguage } from '../parts/language.tsx';
import { sheetId } from '../parts/skip-link.tsx';
import { followTheme, setDensity } from '../parts/theme.ts';
import type { Counts } from './use-counts.ts';

/** Puts this person's colours and row heights on the page. */
export function useLook({ theme, density }: Preferences) {
  useEffect(() => followTheme(theme), [theme]);
  useEffect(() => setDensity(density), [density]);
}

/** Names the window: the screen, what is late and how many signals are new; never a name. */
export function useWindowTitle(screen: Words, { late, dueToday, newSignals }: Counts) {
  const { say } = useLanguage();
  const waiting = [
    late > 0 && say(shellText['shell.late'], { count: late }),
    dueToday > 0 && say(shellText['shell.due-today'], { count: dueToday }),
    newSignals > 0 && say(shellText['shell.signals-waiting'], { count: newSignals }),
  ].filter((part) => part !== false);
  const counted = waiting.length > 0 ? ` (${waiting.join(', ')})` : '';
  const title = `${say(screen)}${counted} – ${say(shellText['shell.product'])}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Milliseconds after which it is looked whether the focus found a place; a screen may come a moment after its address. */
const looks = [0, 60, 300, 900];

/** After signing in and after going elsewhere the focus is on the sheet, unless something there took it already. */
export function useFocusOnSheet(path: string) {
  const from = useRef<string>(undefined);
  useEffect(() => {
    if (from.current === path) return;
    from.current = path;
    const look = () => {
      if (document.activeElement === document.body) document.getElementById(sheetId)?.focus({ preventScroll: true });
    };
    const timers = looks.map((after) => setTimeout(look, after));
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [path]);
}
