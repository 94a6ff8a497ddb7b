import { type ReactNode, useState } from 'react';
import type { Failure } from '../shared/failure.ts';
import { accountText } from '../shared/text/accounts.ts';
import { failureSentence } from '../shared/text/failure-sentence.ts';
import { partsText } from '../shared/text/parts.ts';
import { OwnPasswordForm } from './own-password-form.tsx';
import { Button } from './parts/button.tsx';
import { Form } from './parts/form.tsx';
import { useLanguage } from './parts/language.tsx';
import { Notice } from './parts/notice.tsx';
import { TextField } from './parts/text-field.tsx';
import { useApi, useWrite } from './queries.ts';

interface FactorSetupProps {
  /** The password, where it was typed a moment ago. */
  readonly known?: string | undefined;
  readonly onDone: () => void;
  /** The way back, where nobody asks for a second step. */
  readonly onLeave?: (() => void) | undefined;
}

interface Started {
  readonly secret: string;
  readonly square: { readonly size: number; readonly path: string };
}

/** A second step at signing in: the password first, then a square to scan, then a code that proves it. */
export function FactorSetup({ known, onDone, onLeave }: FactorSetupProps) {
  const [started, setStarted] = useState<Started>();
  const leave = onLeave && <Leave onLeave={onLeave} />;
  return started ? <Confirm {...{ started, onDone, leave }} /> : <Begin {...{ known, leave }} onStarted={setStarted} />;
}

function Leave({ onLeave }: { readonly onLeave: () => void }) {
  const { say } = useLanguage();
  return <Button onClick={onLeave}>{say(partsText.leaveIt)}</Button>;
}

interface BeginProps extends Pick<FactorSetupProps, 'known'> {
  readonly leave: ReactNode;
  readonly onStarted: (started: Started) => void;
}

function Begin({ known, leave, onStarted }: BeginProps) {
  const { say } = useLanguage();
  const api = useApi();
  const starting = useWrite(api.me.startFactor.mutationOptions());
  const act = say(accountText['accounts.factor-begin']);
  return <OwnPasswordForm {...starting} {...{ act, known }} autoFocus beside={leave} onDone={onStarted} />;
}

interface ConfirmProps extends Pick<FactorSetupProps, 'onDone'> {
  readonly started: Started;
  readonly leave: ReactNode;
}

function Confirm({ started: { secret, square }, onDone, leave }: ConfirmProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.me.confirmFactor.mutationOptions());
  const [code, setCode] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const confirm = async () => {
    if (busy) return;
    const answer = await write({ code });
    if (answer.ok) onDone();
    else setFailure(answer.failure);
  };
  const aboutCode = failure?.code === 'wrong-code';
  const margin = 4;
  const box = `${-margin} ${-margin} ${square.size + 2 * margin} ${square.size + 2 * margin}`;
  return (
    <Form className="stack wide-gap settings" onAct={confirm}>
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
        {leave}
      </div>
    </Form>
  );
}
