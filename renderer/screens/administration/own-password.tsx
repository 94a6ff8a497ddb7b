import { type FormEvent, useState } from 'react';
import { passwordLength } from '../../../shared/contract/entry.ts';
import type { Failure } from '../../../shared/failure.ts';
import { passwordTooShort } from '../../../shared/password-too-short.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useWrite } from '../../queries.ts';

/** Another password for oneself; the present one is asked for, so that nobody does it at a screen left open. */
export function OwnPassword() {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.me.changePassword.mutationOptions());
  const [old, setOld] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const short = passwordTooShort(password);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || old === '' || short) return;
    const answer = await write({ old, password });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setOld('');
    setPassword('');
    setTried(false);
    sayDone(say(administrationText['administration.password-changed']));
  };
  const wrong = failure?.code === 'wrong-password';
  return (
    <Section title={say(administrationText['administration.password'])} first>
      <form className="stack wide-gap settings" onSubmit={change}>
        <p className="prose">{say(administrationText['administration.password-intro'])}</p>
        {failure && !wrong && <Notice kind="urgent" title={failureSentence(failure, language)} />}
        <PasswordField
          label={say(administrationText['administration.old-password'])}
          kind="current-password"
          value={old}
          onChange={(text) => {
            setOld(text);
            setFailure(null);
          }}
          error={oldProblem({ tried, old, wrong }, say)}
        />
        <PasswordField
          label={say(administrationText['administration.new-password'])}
          kind="new-password"
          value={password}
          onChange={setPassword}
          hint={say(entryText['entry.password-hint'], { atLeast: passwordLength })}
          error={tried && short ? say(entryText['entry.password-short'], { atLeast: passwordLength }) : undefined}
        />
        <div className="acts">
          <Button kind="primary" type="submit">
            {say(administrationText['administration.change-password'])}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface OldTyped {
  readonly tried: boolean;
  readonly old: string;
  readonly wrong: boolean;
}

function oldProblem({ tried, old, wrong }: OldTyped, say: ReturnType<typeof useLanguage>['say']) {
  if (wrong) return say(administrationText['administration.own-password-wrong']);
  return tried && old === '' ? say(administrationText['administration.fill-in-password']) : undefined;
}
