import { Languages, Lock } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { entryText } from '../../../shared/text/entry.ts';
import type { Language } from '../../../shared/text/text.ts';
import { Brand } from '../../parts/brand.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useLanguage } from '../../parts/language.tsx';

interface GatePageProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly onLanguage: (language: Language) => void;
  /** The second half: what is waiting, or what is about to happen. */
  readonly aside?: ReactNode;
  /** A long form: it begins higher up, so that its button is in sight. */
  readonly tall?: boolean | undefined;
  readonly children: ReactNode;
}

/** A page before the register is open: two halves, who you are, and what is waiting. */
export function GatePage({ title, intro, onLanguage, aside, tall, children }: GatePageProps) {
  const { say, language } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  useEffect(() => {
    document.title = `${title} – ${say(entryText['entry.product'])}`;
  }, [title, say]);
  // One page takes the place of another, as with the recovery key: what it begins with must not lie above the window.
  useEffect(() => void window.scrollTo(0, 0), []);
  return (
    <main className={tall ? 'gate tall' : 'gate'}>
      <section>
        <Brand />
        <div>
          <h1>{title}</h1>
          {intro !== undefined && <p className="muted">{intro}</p>}
        </div>
        {children}
        <p>
          <Button kind="quiet" small icon={Languages} lang={other} onClick={() => onLanguage(other)}>
            {say(entryText['entry.other-language'])}
          </Button>
        </p>
      </section>
      <section>
        {aside}
        <p className="sm muted waiting">
          <Icon of={Lock} /> {say(entryText['entry.encrypted'])}
        </p>
      </section>
    </main>
  );
}
