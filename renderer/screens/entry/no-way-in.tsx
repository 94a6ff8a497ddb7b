import { useState } from 'react';
import { entryText } from '../../../shared/text/entry.ts';
import type { Language } from '../../../shared/text/text.ts';
import { useLanguage } from '../../parts/language.tsx';
import { presentDay } from '../../present.ts';
import { EntryFrame } from './entry-frame.tsx';
import { GatePage } from './gate-page.tsx';

/** For who comes without a code: nothing of the register, only how to get in. */
export function NoWayIn() {
  const [language, setLanguage] = useState<Language>('nl');
  return (
    <EntryFrame language={language} today={presentDay()}>
      <Explanation onLanguage={setLanguage} />
    </EntryFrame>
  );
}

function Explanation({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { say } = useLanguage();
  return (
    <GatePage
      title={say(entryText['entry.no-way-in-title'])}
      intro={say(entryText['entry.no-way-in-why'])}
      onLanguage={onLanguage}
    >
      <p className="prose">{say(entryText['entry.no-way-in-how'])}</p>
      <p className="prose">{say(entryText['entry.no-way-in-kept'])}</p>
    </GatePage>
  );
}
