import { type FormEvent, useState } from 'react';
import type { Me } from '../../../shared/contract/entry.ts';
import { passwordLength } from '../../../shared/contract/entry.ts';
import type { Failure } from '../../../shared/failure.ts';
import { passwordTooShort } from '../../../shared/password-too-short.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { FactorSetup } from '../../factor-setup.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { GatePage } from './gate-page.tsx';
import { type GatePlace, RegisterPlace } from './register-place.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface MustSetProps extends GatePlace {
  readonly what: NonNullable<Me['mustSet']>;
}

/** Somebody is signed in, and first sets a password of his own, then a second step where the office asks it. */
export function MustSet({ what, ...place }: MustSetProps) {
  const { say } = useLanguage();
  const page = what === 'password' ? 'choose' : 'factor';
  return (
    <GatePage
      key={page}
      title={say(accountText[`accounts.${page}-title`])}
      intro={say(accountText[`accounts.${page}-intro`])}
      tall
      onLanguage={place.onLanguage}
      aside={<RegisterPlace {...place} />}
    >
      {what === 'password' ? <ChoosePassword /> : <FactorSetup onDone={() => undefined} />}
    </GatePage>
  );
}

function ChoosePassword() {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.me.changePassword.mutationOptions());
  const [old, setOld] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const first = useFirstFocus();
  const short = passwordTooShort(password);
  const choose = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || old === '' || short) return;
    const answer = await write({ old, password });
    setFailure(answer.ok ? null : answer.failure);
  };
  const sentence = failure ? failureSentence(failure, language) : undefined;
  const aboutOld = failure?.code === 'wrong-password';
  const tooShort = tried && short ? say(entryText['entry.password-short'], { atLeast: passwordLength }) : undefined;
  return (
    <form onSubmit={choose}>
      <PasswordField
        ref={first}
        label={say(accountText['accounts.first-password'])}
        kind="current-password"
        value={old}
        onChange={setOld}
        error={aboutOld ? sentence : tried && old === '' ? say(entryText['entry.fill-in-password']) : undefined}
      />
      <PasswordField
        label={say(entryText['entry.new-password'])}
        kind="new-password"
        value={password}
        onChange={setPassword}
        hint={say(entryText['entry.password-hint'], { atLeast: passwordLength })}
        error={tooShort ?? (aboutOld ? undefined : sentence)}
      />
      <div className="acts">
        <Button kind="primary" type="submit">
          {say(accountText['accounts.choose'])}
        </Button>
      </div>
    </form>
  );
}
