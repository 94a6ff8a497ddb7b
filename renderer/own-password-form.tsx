import { type ReactNode, useState } from 'react';
import type { Answer, Failure } from '../shared/failure.ts';
import { accountText } from '../shared/text/accounts.ts';
import { ownPasswordProblem } from './own-password-problem.ts';
import { Button } from './parts/button.tsx';
import { Form } from './parts/form.tsx';
import { useLanguage } from './parts/language.tsx';
import { PasswordField } from './parts/password-field.tsx';

interface OwnPasswordFormProps<Made> {
  /** What is done when the password is right, as its button says it. */
  readonly act: string;
  readonly hint?: string | undefined;
  readonly busy: boolean;
  readonly write: (input: { readonly password: string }) => Promise<Answer<Made>>;
  readonly onDone: (made: Made) => void;
  /** The password, where it was typed a moment ago: it is not asked once more. */
  readonly known?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Beside the button. */
  readonly beside?: ReactNode;
  /** Below the buttons. */
  readonly children?: ReactNode;
}

/** Something that asks for one's own password first: a refusal stands at the field, and what was typed stays. */
export function OwnPasswordForm<Made>(props: OwnPasswordFormProps<Made>) {
  const { act, hint, busy, write, onDone, known, autoFocus, beside, children } = props;
  const speech = useLanguage();
  const { say } = speech;
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const asks = known === undefined || failure !== null;
  const submit = async () => {
    if (busy) return;
    const answer = await write({ password: asks ? password : known });
    if (answer.ok) onDone(answer.value);
    else setFailure(answer.failure);
  };
  return (
    <Form className="stack wide-gap settings" onAct={submit}>
      {asks && (
        <PasswordField
          label={say(accountText['accounts.own-password'])}
          kind="current-password"
          autoFocus={autoFocus}
          value={password}
          onChange={setPassword}
          hint={hint}
          error={failure ? ownPasswordProblem(failure, speech) : undefined}
        />
      )}
      <div className="acts">
        <Button kind="primary" type="submit" autoFocus={autoFocus && !asks}>
          {act}
        </Button>
        {beside}
      </div>
      {children}
    </Form>
  );
}
