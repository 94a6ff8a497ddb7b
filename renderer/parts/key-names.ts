import type { Language } from '../../shared/text/text.ts';

const macNames: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥' };
const arrowNames: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** True on a Mac, where Ctrl is ⌘ and Alt is ⌥. */
export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent);
}

/** The keys of a combination as people read them: `Ctrl K`, `⌘ K` on a Mac, `Spatie` for the space bar. */
export function showKeys(keys: string, language: Language): string {
  const mac = isMac();
  return keys
    .split('+')
    .map((key) =>
      key === 'Space' && language === 'nl' ? 'Spatie' : (arrowNames[key] ?? (mac ? macNames[key] : undefined) ?? key),
    )
    .join(' ');
}

/** The same combination in the form of the aria-keyshortcuts attribute: `Control+K`. */
export function ariaKeys(keys: string): string {
  return keys.replace('Ctrl', isMac() ? 'Meta' : 'Control');
}
