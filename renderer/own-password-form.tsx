import { type FormEvent, type ReactNode, useState } from 'react';
import type { Answer, Failure } from '../shared/failure.ts';
import { accountText } from '../shared/text/accounts.ts';
import { failureSentence } from '../shared/text/failure-sentence.ts';
import { Button } from './parts/button.tsx';
import { useLanguage } from './parts/language.tsx';
import { PasswordField } from './parts/password-field.tsx';

interface OwnPasswordFormProps<Made> {
  /** What is done when the password is right, as its button says it. */
  readonly act: string;
  readonly hint?: string | undefined;
  readonly busy: boolean;
  readonly write: (input: { readonly password: string }) => Promise<Answer<Made>>;
  readonly onDone: (made: Made) => void;
  /** Beside the button. */
  readonly beside?: ReactNode;
  /** Below the buttons. */
  readonly children?: ReactNode;
}

/** Something that asks for one's own password first: a refusal stands at the field, and what was typed stays. */
export function OwnPasswordForm<Made>(props: OwnPasswordFormProps<Made>) {
  const { act, hint, busy, write, onDone, beside, children } = props;
  const { say, language } = useLanguage();
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const answer = await write({ password });
    if (answer.ok) onDone(answer.value);
    else setFailure(answer.failure);
  };
  return (
    <form className="stack wide-gap settings" onSubmit={submit}>
      <PasswordField
        label={say(accountText['accounts.own-password'])}
        kind="current-password"
        value={password}
        onChange={setPassword}
        hint={hint}
        error={failure ? failureSentence(failure, language) : undefined}
      />
      <div className="acts">
        <Button kind="primary" type="submit">
          {act}
        </Button>
        {beside}
      </div>
      {children}
    </form>
  );
}
