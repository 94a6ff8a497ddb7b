import { ArchiveRestore, BookOpen, Users } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { CreateRegister } from './create-register.tsx';
import { GatePage } from './gate-page.tsx';
import type { Made } from './made.ts';
import { type GatePlace, RegisterPlace } from './register-place.tsx';
import { RegisterRefusal } from './register-refusal.tsx';
import { RestoreBackup } from './restore-backup.tsx';

interface FirstStartProps extends GatePlace {
  readonly onMade: (made: Made) => void;
}

/** The folder holds no register: begin a real one, or one with examples to learn with. */
export function FirstStart({ onMade, ...place }: FirstStartProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.entry.createPractice.mutationOptions());
  const [doing, setDoing] = useState<'creating' | 'restoring' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const back = () => setDoing(null);
  if (doing === 'creating') return <CreateRegister {...place} onBack={back} onMade={onMade} />;
  if (doing === 'restoring') return <RestoreBackup {...place} onBack={back} onMade={onMade} />;
  const practise = async () => {
    if (busy) return;
    setFailure(null);
    const answer = await write({});
    if (answer.ok) onMade({ kind: 'practice', ...answer.value });
    else setFailure(answer.failure);
  };
  return (
    <GatePage
      title={say(entryText['entry.first-title'])}
      intro={say(entryText['entry.first-intro'])}
      onLanguage={place.onLanguage}
      aside={<RegisterPlace {...place} />}
    >
      <RegisterRefusal sentence={failure ? failureSentence(failure, language) : undefined} />
      <div className="stack wide-gap">
        <div>
          <Button kind="primary" icon={BookOpen} onClick={() => !busy && setDoing('creating')}>
            {say(entryText['entry.first-new'])}
          </Button>
          <p className="hint">{say(entryText['entry.first-new-note'])}</p>
        </div>
        <div>
          <Button icon={Users} onClick={practise}>
            {say(entryText['entry.first-practice'])}
          </Button>
          <p className="hint">{say(entryText['entry.first-practice-note'])}</p>
        </div>
        <div>
          <Button icon={ArchiveRestore} onClick={() => !busy && setDoing('restoring')}>
            {say(entryText['entry.first-restore'])}
          </Button>
          <p className="hint">{say(entryText['entry.first-restore-note'])}</p>
        </div>
        <div role="status">{busy && <Busy label={say(entryText['entry.making-practice'])} />}</div>
      </div>
    </GatePage>
  );
}
