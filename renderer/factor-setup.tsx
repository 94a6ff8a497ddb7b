import { type FormEvent, useState } from 'react';
import type { Failure } from '../shared/failure.ts';
import { accountText } from '../shared/text/accounts.ts';
import { failureSentence } from '../shared/text/failure-sentence.ts';
import { OwnPasswordForm } from './own-password-form.tsx';
import { Button } from './parts/button.tsx';
import { useLanguage } from './parts/language.tsx';
import { Notice } from './parts/notice.tsx';
import { TextField } from './parts/text-field.tsx';
import { useApi, useWrite } from './queries.ts';

interface FactorSetupProps {
  readonly onDone: () => void;
}

interface Started {
  readonly secret: string;
  readonly square: { readonly size: number; readonly path: string };
}

/** A second step at signing in: the password first, then a square to scan, then a code that proves it. */
export function FactorSetup({ onDone }: FactorSetupProps) {
  const [started, setStarted] = useState<Started>();
  return started ? <Confirm started={started} onDone={onDone} /> : <Begin onStarted={setStarted} />;
}

function Begin({ onStarted }: { readonly onStarted: (started: Started) => void }) {
  const { say } = useLanguage();
  const api = useApi();
  const starting = useWrite(api.me.startFactor.mutationOptions());
  return <OwnPasswordForm {...starting} act={say(accountText['accounts.factor-begin'])} onDone={onStarted} />;
}

interface ConfirmProps extends FactorSetupProps {
  readonly started: Started;
}

function Confirm({ started: { secret, square }, onDone }: ConfirmProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.me.confirmFactor.mutationOptions());
  const [code, setCode] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const answer = await write({ code });
    if (answer.ok) onDone();
    else setFailure(answer.failure);
  };
  const aboutCode = failure?.code === 'wrong-code';
  const margin = 4;
  const box = `${-margin} ${-margin} ${square.size + 2 * margin} ${square.size + 2 * margin}`;
  return (
    <form className="stack wide-gap settings" onSubmit={confirm}>
      <p className="prose">{say(accountText['accounts.factor-scan'])}</p>
      <svg className="square-code" viewBox={box} role="img" aria-label={say(accountText['accounts.factor-square'])}>
        <path d={square.path} />
      </svg>
      <div>
        <p className="prose">{say(accountText['accounts.factor-text'])}</p>
        <p className="strong num">{secret}</p>
      </div>
      {failure && !aboutCode && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      <TextField
        label={say(accountText['accounts.code'])}
        hint={say(accountText['accounts.code-hint'])}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        maxLength={20}
        error={failure && aboutCode ? failureSentence(failure, language) : undefined}
      />
      <div className="acts">
        <Button kind="primary" type="submit">
          {say(accountText['accounts.factor-confirm'])}
        </Button>
      </div>
    </form>
  );
}
