import { useState } from 'react';
import type { Account } from '../../../shared/contract/administration.ts';
import { passwordLength } from '../../../shared/contract/entry.ts';
import type { Failure } from '../../../shared/failure.ts';
import { passwordTooShort } from '../../../shared/password-too-short.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { FormDialog } from './form-dialog.tsx';

interface SetPasswordProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** A new password for a colleague who lost his. */
export function SetPassword({ account: { user, name }, onClose }: SetPasswordProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.account.setPassword.mutationOptions());
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const short = passwordTooShort(password);
  const save = async () => {
    setTried(true);
    if (busy || short) return;
    const answer = await write({ user, password });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(administrationText['administration.password-set'], { name }));
    onClose();
  };
  return (
    <FormDialog
      title={say(administrationText['administration.new-password-of'], { name })}
      act={say(administrationText['administration.set-password'])}
      {...{ failure, onClose, onAct: () => void save() }}
    >
      <PasswordField
        label={say(administrationText['administration.new-password-short'])}
        kind="new-password"
        value={password}
        onChange={setPassword}
        hint={say(administrationText['administration.first-password-hint'], { atLeast: passwordLength })}
        error={tried && short ? say(entryText['entry.password-short'], { atLeast: passwordLength }) : undefined}
      />
    </FormDialog>
  );
}
