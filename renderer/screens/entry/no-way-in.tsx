import { useState } from 'react';
import type { Language } from '../../../shared/text/text.ts';
import { presentDay } from '../../present.ts';
import { CodeNeeded } from './code-needed.tsx';
import { EntryFrame } from './entry-frame.tsx';

/** For who comes without a code: nothing of the register, only how to get in. */
export function NoWayIn() {
  const [language, setLanguage] = useState<Language>('nl');
  return (
    <EntryFrame language={language} today={presentDay()}>
      <CodeNeeded onLanguage={setLanguage} />
    </EntryFrame>
  );
}
