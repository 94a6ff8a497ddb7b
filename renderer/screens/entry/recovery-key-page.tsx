import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { RecoveryPaper } from '../../parts/recovery-paper.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { GatePage } from './gate-page.tsx';
import type { Made } from './made.ts';
import type { GatePlace } from './register-place.tsx';
import { RegisterRefusal } from './register-refusal.tsx';

interface RecoveryKeyPageProps extends Pick<GatePlace, 'onLanguage'> {
  readonly made: Extract<Made, { kind: 'register' }>;
  /** The password with which somebody came in. */
  readonly onTyped: (password: string) => void;
}

/** The recovery key, once: print it or copy it, and go on. Nothing checks whether that was done. */
export function RecoveryKeyPage({ made, onLanguage, onTyped }: RecoveryKeyPageProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.entry.signIn.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const enter = async () => {
    if (busy) return;
    const answer = await write({ user: made.user, password: made.password, code: null });
    if (answer.ok) onTyped(made.password);
    else setFailure(answer.failure);
  };
  return (
    <GatePage
      title={say(entryText['entry.key-title'])}
      intro={say(entryText['entry.key-why'])}
      onLanguage={onLanguage}
      aside={<p className="waiting">{say(entryText['entry.key-lost'])}</p>}
    >
      <RegisterRefusal sentence={failure ? failureSentence(failure, language) : undefined} />
      <RecoveryPaper recoveryKey={made.recoveryKey} office={made.office} />
      <p className="prose">{say(entryText['entry.key-how'])}</p>
      <div className="acts">
        <Button icon={Printer} onClick={() => window.print()}>
          {say(entryText['entry.key-print'])}
        </Button>
        <Button kind="primary" onClick={enter}>
          {say(entryText['entry.key-kept'])}
        </Button>
      </div>
    </GatePage>
  );
}
