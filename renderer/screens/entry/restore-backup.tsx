import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { RecoveryKeyField } from '../../parts/recovery-key-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { GatePage } from './gate-page.tsx';
import type { Made } from './made.ts';
import { type GatePlace, RegisterPlace } from './register-place.tsx';
import { RegisterRefusal } from './register-refusal.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface RestoreBackupProps extends GatePlace {
  readonly onBack: () => void;
  readonly onMade: (made: Made) => void;
}

/** A backup becomes the register of this computer, with the recovery key from the paper. */
export function RestoreBackup({ onBack, onMade, ...place }: RestoreBackupProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.entry.restore.mutationOptions());
  const [backup, setBackup] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const first = useFirstFocus();
  const restore = async () => {
    setTried(true);
    if (busy || backup.trim() === '' || recoveryKey.trim() === '') return;
    const answer = await write({ backup: backup.trim(), recoveryKey });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) onMade({ kind: 'restored', ...answer.value });
  };
  const wrongKey = failure?.code === 'wrong-recovery-key';
  const folderError = tried && backup.trim() === '' ? say(entryText['entry.fill-in-folder']) : undefined;
  const missingKey = tried && recoveryKey.trim() === '' ? say(entryText['entry.fill-in-recovery-key']) : undefined;
  const keyError = wrongKey ? say(entryText['entry.recovery-key-wrong']) : missingKey;
  return (
    <GatePage
      title={say(entryText['entry.restore-title'])}
      intro={say(entryText['entry.restore-intro'])}
      tall
      onLanguage={place.onLanguage}
      aside={<RegisterPlace {...place} />}
    >
      <RegisterRefusal sentence={failure && !wrongKey ? failureSentence(failure, language) : undefined} />
      <Form onAct={restore}>
        <TextField
          ref={first}
          label={say(entryText['entry.restore-folder'])}
          hint={folderError ? undefined : say(entryText['entry.restore-folder-hint'])}
          value={backup}
          onChange={setBackup}
          spellCheck={false}
          maxLength={1000}
          error={folderError}
        />
        <RecoveryKeyField
          value={recoveryKey}
          onChange={(text) => {
            setRecoveryKey(text);
            if (wrongKey) setFailure(null);
          }}
          error={keyError}
        />
        <div className="acts">
          <Button kind="primary" type="submit">
            {say(entryText['entry.restore'])}
          </Button>
          <Button onClick={onBack}>{say(entryText['entry.back'])}</Button>
        </div>
        <div role="status">{busy && <Busy label={say(entryText['entry.restoring'])} />}</div>
      </Form>
    </GatePage>
  );
}
