import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { FactorSetup } from '../../factor-setup.tsx';
import { sayDone } from '../../just-done.tsx';
import { useMe } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useWrite } from '../../queries.ts';

/** One's own second step: switched on, moved to another phone, or switched off where the office lets one. */
export function OwnFactor() {
  const { say } = useLanguage();
  const { secondFactor } = useMe();
  const [doing, setDoing] = useState<'setting' | 'stopping'>();
  const close = () => setDoing(undefined);
  const done = () => {
    close();
    sayDone(say(accountText['accounts.factor-on']));
  };
  return (
    <Section title={say(accountText['accounts.second'])} first>
      <p className="prose">{say(accountText[secondFactor ? 'accounts.factor-is-on' : 'accounts.factor-own'])}</p>
      {doing === 'setting' && <FactorSetup onDone={done} />}
      {doing === 'stopping' && <StopFactor onDone={close} />}
      {doing === undefined && (
        <div className="acts">
          <Button onClick={() => setDoing('setting')}>
            {say(accountText[secondFactor ? 'accounts.factor-new' : 'accounts.factor-title'])}
          </Button>
          {secondFactor && (
            <Button onClick={() => setDoing('stopping')}>{say(accountText['accounts.factor-stop'])}</Button>
          )}
        </div>
      )}
    </Section>
  );
}

function StopFactor({ onDone }: { readonly onDone: () => void }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.me.stopFactor.mutationOptions());
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const stop = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const answer = await write({ password });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(accountText['accounts.factor-off']));
    onDone();
  };
  return (
    <form className="stack wide-gap settings" onSubmit={stop}>
      <PasswordField
        label={say(accountText['accounts.own-password'])}
        kind="current-password"
        value={password}
        onChange={setPassword}
        error={failure ? failureSentence(failure, language) : undefined}
      />
      <div className="acts">
        <Button kind="primary" type="submit">
          {say(accountText['accounts.factor-stop'])}
        </Button>
      </div>
    </form>
  );
}
