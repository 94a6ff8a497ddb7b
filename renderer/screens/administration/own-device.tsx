import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { sayDone } from '../../just-done.tsx';
import { OwnPasswordForm } from '../../own-password-form.tsx';
import { ownPasswordProblem } from '../../own-password-problem.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { RecoveryKeyField } from '../../parts/recovery-key-field.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';

/** One's own account tied to this computer, or untied. Absent in a program that keeps no secrets, as in a browser. */
export function OwnDevice() {
  const { say } = useLanguage();
  const api = useApi();
  const device = useRead(api.me.showDeviceSecret.queryOptions({ input: {} }));
  const [asking, setAsking] = useState(false);
  // Whoever was at the form comes back to the button it came from.
  const [asked, setAsked] = useState(false);
  if (device.state !== 'ready' || device.value.state === 'not-here') return null;
  const { state } = device.value;
  const isOn = state === 'on';
  const ask = () => {
    setAsking(true);
    setAsked(true);
  };
  const close = () => setAsking(false);
  const done = () => {
    sayDone(say(accountText[isOn ? 'accounts.device-off' : 'accounts.device-on']));
    close();
  };
  return (
    <Section title={say(accountText['accounts.device'])} first>
      <div className="stack wide-gap">
        <Explained parts={isOn ? ['is-on', 'way-back'] : ['what']} />
        {state === 'no-keychain' && (
          <Notice kind="info" title={say(accountText['accounts.device-not-possible'])}>
            {say(accountText['accounts.device-no-keychain'])}
          </Notice>
        )}
        {asking && (isOn ? <Untie onDone={done} onClose={close} /> : <Tie onDone={done} onClose={close} />)}
        {!asking && state !== 'no-keychain' && (
          <div className="acts">
            <Button autoFocus={asked} onClick={ask}>
              {say(accountText[isOn ? 'accounts.device-stop' : 'accounts.device-start'])}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

type Part = 'what' | 'elsewhere' | 'way-back' | 'limit' | 'is-on';

function Explained({ parts }: { readonly parts: readonly Part[] }) {
  const { say } = useLanguage();
  return parts.map((part) => (
    <p key={part} className="prose">
      {say(accountText[`accounts.device-${part}`])}
    </p>
  ));
}

interface ActProps {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Where the account then does not open, and the ways back, stand before the fields. */
function Tie({ onDone, onClose }: ActProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const api = useApi();
  const { busy, write } = useWrite(api.me.startDeviceSecret.mutationOptions());
  const [password, setPassword] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const tie = async () => {
    setTried(true);
    if (busy || password === '' || recoveryKey.trim() === '') return;
    const answer = await write({ password, recoveryKey });
    if (answer.ok) onDone();
    else setFailure(answer.failure);
  };
  const wrongKey = failure?.code === 'wrong-recovery-key';
  const ofPassword = failure?.code === 'wrong-password' ? ownPasswordProblem(failure, speech) : undefined;
  const missing = password === '' ? say(administrationText['administration.fill-in-password']) : undefined;
  const missingKey = recoveryKey.trim() === '' ? say(entryText['entry.fill-in-recovery-key']) : undefined;
  const keyProblem = wrongKey ? failureSentence(failure, language) : undefined;
  return (
    <Form className="stack wide-gap settings" onAct={tie}>
      <Explained parts={['elsewhere', 'way-back', 'limit']} />
      {failure && !wrongKey && !ofPassword && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      <PasswordField
        label={say(accountText['accounts.own-password'])}
        kind="current-password"
        autoFocus
        value={password}
        onChange={setPassword}
        error={tried ? (missing ?? ofPassword) : undefined}
      />
      <RecoveryKeyField
        value={recoveryKey}
        onChange={setRecoveryKey}
        why={say(accountText['accounts.device-paper'])}
        error={tried ? (missingKey ?? keyProblem) : undefined}
      />
      <div className="acts">
        <Button kind="primary" type="submit">
          {say(accountText['accounts.device-start'])}
        </Button>
        <Button onClick={onClose}>{say(partsText.leaveIt)}</Button>
      </div>
    </Form>
  );
}

function Untie({ onDone, onClose }: ActProps) {
  const { say } = useLanguage();
  const api = useApi();
  const untying = useWrite(api.me.stopDeviceSecret.mutationOptions());
  return (
    <OwnPasswordForm
      {...untying}
      autoFocus
      act={say(accountText['accounts.device-stop'])}
      beside={<Button onClick={onClose}>{say(partsText.leaveIt)}</Button>}
      onDone={onDone}
    />
  );
}
