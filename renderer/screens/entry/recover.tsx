import { useState } from 'react';
import { passwordLength } from '../../../shared/contract/entry.ts';
import { passwordTooShort } from '../../../shared/password-too-short.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { RecoveryKeyField } from '../../parts/recovery-key-field.tsx';
import { UserNameField } from '../../parts/user-name-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { GatePage } from './gate-page.tsx';
import { type GatePlace, RegisterPlace } from './register-place.tsx';
import { RegisterRefusal } from './register-refusal.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useRefusal } from './use-refusal.ts';

interface RecoverProps extends GatePlace {
  /** The account that locked this window, when there is one. */
  readonly user: string | null;
  readonly onBack: () => void;
  readonly onEntered: () => void;
  /** The password with which somebody came in. */
  readonly onTyped: (password: string) => void;
}

/** The second way in: the printed recovery key sets a new password. */
export function Recover({ user: locked, onBack, onEntered, onTyped, ...place }: RecoverProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.entry.recover.mutationOptions());
  const [user, setUser] = useState(locked ?? '');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [wrongKey, setWrongKey] = useState<string>();
  const refusal = useRefusal({ known: true });
  const first = useFirstFocus();
  const short = passwordTooShort(password);
  const enter = async () => {
    setTried(true);
    if (busy || user === '' || recoveryKey.trim() === '' || short) return;
    const answer = await write({ user, recoveryKey, password });
    refusal.show(answer.ok || answer.failure.code === 'wrong-recovery-key' ? null : answer.failure);
    setWrongKey(!answer.ok && answer.failure.code === 'wrong-recovery-key' ? recoveryKey : undefined);
    if (!answer.ok) return;
    onTyped(password);
    onEntered();
  };
  const keyError = keyProblem({ tried, recoveryKey, wrongKey });
  return (
    <GatePage
      title={say(entryText['entry.recover-title'])}
      intro={say(entryText['entry.recover-intro'])}
      tall
      onLanguage={place.onLanguage}
      aside={<RegisterPlace {...place} />}
    >
      <RegisterRefusal sentence={refusal.atRegister} />
      <Form onAct={enter}>
        <UserNameField
          ref={first}
          label={say(entryText['entry.name'])}
          value={user}
          onChange={setUser}
          autoComplete="username"
          error={tried && user === '' ? say(entryText['entry.fill-in-name']) : undefined}
        />
        <RecoveryKeyField value={recoveryKey} onChange={setRecoveryKey} error={keyError && say(keyError)} />
        <PasswordField
          label={say(entryText['entry.new-password'])}
          kind="new-password"
          value={password}
          onChange={setPassword}
          hint={tried && short ? undefined : say(entryText['entry.password-hint'], { atLeast: passwordLength })}
          error={
            tried && short ? say(entryText['entry.password-short'], { atLeast: passwordLength }) : refusal.atPassword
          }
        />
        <div className="acts">
          <Button kind="primary" type="submit">
            {say(entryText['entry.recover'])}
          </Button>
          <Button onClick={onBack}>{say(entryText['entry.back'])}</Button>
        </div>
        <div role="status">{busy && <Busy label={say(entryText['entry.opening'])} />}</div>
      </Form>
    </GatePage>
  );
}

interface KeyTyped {
  readonly tried: boolean;
  readonly recoveryKey: string;
  /** The key that was refused; once it is changed the sentence goes. */
  readonly wrongKey: string | undefined;
}

function keyProblem({ tried, recoveryKey, wrongKey }: KeyTyped) {
  if (tried && recoveryKey.trim() === '') return entryText['entry.fill-in-recovery-key'];
  if (wrongKey !== undefined && wrongKey === recoveryKey) return entryText['entry.recovery-key-wrong'];
  return undefined;
}
