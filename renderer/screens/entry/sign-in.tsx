import { useEffect, useState } from 'react';
import { entryText } from '../../../shared/text/entry.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { UserNameField } from '../../parts/user-name-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { CodeField } from './code-field.tsx';
import { GatePage } from './gate-page.tsx';
import { PasswordLost } from './password-lost.tsx';
import { type GatePlace, RegisterPlace } from './register-place.tsx';
import { RegisterRefusal } from './register-refusal.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useRefusal } from './use-refusal.ts';

interface SignInProps extends GatePlace {
  readonly onRecover: () => void;
  /** The password with which somebody came in. */
  readonly onTyped: (password: string) => void;
}

/** Cold start: name and password. It never says which of the two was wrong, nor what is waiting. */
export function SignIn({ onRecover, onTyped, ...place }: SignInProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.entry.signIn.mutationOptions());
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const refusal = useRefusal({ known: false });
  const first = useFirstFocus();
  // Whoever signs in begins at the start, not where the last one was.
  useEffect(() => window.history.replaceState(null, '', '#/'), []);
  const missingUser = tried && user === '';
  const missingPassword = tried && password === '';
  const enter = async () => {
    setTried(true);
    if (busy || user === '' || password === '') return;
    const answer = await write({ user, password, code });
    if (answer.ok) onTyped(password);
    const asked = !answer.ok && answer.failure.code === 'code-needed';
    if (asked) setCode('');
    refusal.show(answer.ok || (asked && code === null) ? null : answer.failure);
  };
  const intro = place.office === null ? undefined : say(entryText['entry.sign-in-intro'], { office: place.office });
  return (
    <GatePage
      title={say(entryText['entry.sign-in-title'])}
      intro={intro}
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
          error={missingUser ? say(entryText['entry.fill-in-name']) : undefined}
        />
        <PasswordField
          label={say(entryText['entry.password'])}
          kind="current-password"
          value={password}
          onChange={setPassword}
          error={missingPassword ? say(entryText['entry.fill-in-password']) : refusal.atPassword}
        />
        {code !== null && <CodeField code={code} onChange={setCode} error={refusal.atCode} />}
        <div className="acts">
          <Button kind="primary" type="submit" keys="Enter">
            {say(entryText['entry.sign-in'])}
          </Button>
        </div>
        <PasswordLost onRecover={onRecover} />
        <div role="status">{busy && <Busy label={say(entryText['entry.opening'])} />}</div>
      </Form>
    </GatePage>
  );
}
