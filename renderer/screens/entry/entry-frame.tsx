import { type ReactNode, useEffect } from 'react';
import type { OwnKeys } from '../../../shared/contract/entry.ts';
import type { Day } from '../../../shared/dates.ts';
import type { Language } from '../../../shared/text/text.ts';
import { KeysProvider } from '../../parts/keys.tsx';
import { LanguageProvider } from '../../parts/language.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';

interface EntryFrameProps {
  readonly language: Language;
  readonly today: Day;
  /** False when this person switched single letters off (WCAG 2.1.4). */
  readonly singleKeys?: boolean | undefined;
  /** What this person made of each single key. */
  readonly ownKeys?: OwnKeys | undefined;
  readonly children: ReactNode;
}

/** What every page needs around it: one language, one present day, the keys and the polite voice. */
export function EntryFrame({ language, today, singleKeys = true, ownKeys, children }: EntryFrameProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language} today={today}>
      <KeysProvider singleKeys={singleKeys} ownKeys={ownKeys}>
        <LiveRegion>{children}</LiveRegion>
      </KeysProvider>
    </LanguageProvider>
  );
}
