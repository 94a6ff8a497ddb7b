import { entryText } from '../../../shared/text/entry.ts';
import type { Language } from '../../../shared/text/text.ts';
import { useLanguage } from '../../parts/language.tsx';
import { GatePage } from './gate-page.tsx';

/** How to get in with a code; of the register nothing. */
export function CodeNeeded({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
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
