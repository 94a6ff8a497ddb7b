import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import type { Language } from '../../../shared/text/text.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import type { Read } from '../../queries.ts';
import { CodeNeeded } from './code-needed.tsx';
import { GatePage } from './gate-page.tsx';

interface StuckProps {
  readonly read: Read<unknown>;
  readonly onLanguage: (language: Language) => void;
  /** Where the paper is the way in. */
  readonly onRecover?: () => void;
}

/** While the register is being looked for, and when it cannot be reached: why, and what to do. */
export function Stuck({ read, onLanguage, onRecover }: StuckProps) {
  const { say, language } = useLanguage();
  if (read.state !== 'refused') {
    return (
      <main className="gate">
        <section>
          <h1 className="vh">{say(entryText['entry.product'])}</h1>
          <Busy label={say(entryText['entry.looking'])} />
        </section>
      </main>
    );
  }
  // A window that the host knows no more: it needs a code, as at the beginning.
  if (read.failure.code === 'not-signed-in') return <CodeNeeded onLanguage={onLanguage} />;
  const recovers = onRecover !== undefined && read.failure.code === 'keys-damaged';
  return (
    <GatePage title={say(entryText['entry.failed-title'])} onLanguage={onLanguage}>
      <p className="prose">{failureSentence(read.failure, language)}</p>
      <div className="acts">
        {recovers && (
          <Button kind="primary" onClick={onRecover}>
            {say(entryText['entry.use-recovery-key'])}
          </Button>
        )}
        <Button {...(recovers ? {} : { kind: 'primary' })} onClick={read.again}>
          {say(entryText['entry.try-again'])}
        </Button>
      </div>
    </GatePage>
  );
}
