import { type ReactNode, useState } from 'react';
import { passwordLength } from '../shared/contract/entry.ts';
import type { Failure } from '../shared/failure.ts';
import { passwordTooShort } from '../shared/password-too-short.ts';
import { entryText } from '../shared/text/entry.ts';
import type { Words } from '../shared/text/words.ts';
import { ownPasswordProblem } from './own-password-problem.ts';
import { Button } from './parts/button.tsx';
import { Form } from './parts/form.tsx';
import { useLanguage } from './parts/language.tsx';
import { PasswordField } from './parts/password-field.tsx';
import { useApi, useWrite } from './queries.ts';

interface ChangePasswordFormProps {
  readonly labels: { readonly old: Words; readonly fresh: Words; readonly act: Words };
  /** The present password, where it was typed a moment ago: it is not asked once more. */
  readonly known?: string | undefined;
  /** The first field takes the focus. */
  readonly autoFocus?: boolean | undefined;
  readonly onDone: (password: string) => void;
  /** Above the fields. */
  readonly children?: ReactNode;
}

/** Another password for oneself; the present one is asked for, so that nobody does it at a screen left open. */
export function ChangePasswordForm({ labels, known, autoFocus, onDone, children }: ChangePasswordFormProps) {
  const speech = useLanguage();
  const { say } = speech;
  const api = useApi();
  const { busy, write } = useWrite(api.me.changePassword.mutationOptions());
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isAboutOld = failure?.code === 'wrong-password';
  const asksOld = known === undefined || isAboutOld;
  const old = asksOld ? typed : known;
  const short = passwordTooShort(password);
  const change = async () => {
    setTried(true);
    if (busy || old === '' || short) return;
    const answer = await write({ old, password });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setTyped('');
    setPassword('');
    setTried(false);
    onDone(password);
  };
  const problem = failure ? ownPasswordProblem(failure, speech) : undefined;
  const missing = tried && old === '' ? say(entryText['entry.fill-in-password']) : undefined;
  const tooShort = tried && short ? say(entryText['entry.password-short'], { atLeast: passwordLength }) : undefined;
  return (
    <Form className="stack wide-gap settings" onAct={change}>
      {children}
      {asksOld && (
        <PasswordField
          label={say(labels.old)}
          kind="current-password"
          autoFocus={autoFocus}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setFailure(null);
          }}
          error={isAboutOld ? problem : missing}
        />
      )}
      <PasswordField
        label={say(labels.fresh)}
        kind="new-password"
        autoFocus={autoFocus && !asksOld}
        value={password}
        onChange={setPassword}
        hint={say(entryText['entry.password-hint'], { atLeast: passwordLength })}
        error={tooShort ?? (isAboutOld ? undefined : problem)}
      />
      <div className="acts">
        <Button kind="primary" type="submit">
          {say(labels.act)}
        </Button>
      </div>
    </Form>
  );
}
