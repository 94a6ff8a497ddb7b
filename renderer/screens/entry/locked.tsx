import { useState } from 'react';
import type { Instant } from '../../../shared/dates.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { Entries, Entry } from '../../parts/entry.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import type { LockReason } from '../../session.ts';
import { GatePage } from './gate-page.tsx';
import { PasswordLost } from './password-lost.tsx';
import type { GatePlace } from './register-place.tsx';
import { RegisterRefusal } from './register-refusal.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useRefusal } from './use-refusal.ts';

/** When and why this window was locked, and how many calls are parked. */
export interface LockedAt {
  readonly at: Instant;
  readonly why: LockReason;
  readonly idleMinutes: number;
  readonly calls: number | null;
}

interface LockedProps extends GatePlace {
  readonly name: string;
  /** Null after a reload, or when the host locked it. */
  readonly lockedAt: LockedAt | null;
  readonly onUnlocked: () => void;
  readonly onSomebodyElse: () => void;
  readonly onRecover: () => void;
}

/** The register is locked; what is waiting is told in counts only. */
export function Locked({ name, lockedAt, onUnlocked, onSomebodyElse, onRecover, ...place }: LockedProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.entry.unlock.mutationOptions());
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const refusal = useRefusal({ known: true });
  const first = useFirstFocus();
  const open = async () => {
    setTried(true);
    if (busy || password === '') return;
    const answer = await write({ password });
    refusal.show(answer.ok ? null : answer.failure);
    if (answer.ok) onUnlocked();
  };
  const missing = tried && password === '' ? say(entryText['entry.fill-in-password']) : undefined;
  return (
    <GatePage
      title={say(entryText['entry.locked-title'])}
      intro={<LockedSince lockedAt={lockedAt} />}
      onLanguage={place.onLanguage}
      aside={<Waiting office={place.office} calls={lockedAt?.calls ?? null} />}
    >
      <RegisterRefusal sentence={refusal.atRegister} />
      <Form onAct={open}>
        <div>
          <p className="label">{say(entryText['entry.locked-name'])}</p>
          <p className="lg">{name}</p>
        </div>
        <PasswordField
          ref={first}
          label={say(entryText['entry.password'])}
          kind="current-password"
          value={password}
          onChange={setPassword}
          error={missing ?? refusal.atPassword}
        />
        <div className="acts">
          <Button kind="primary" type="submit" keys="Enter">
            {say(entryText['entry.sign-in'])}
          </Button>
        </div>
        <PasswordLost onRecover={onRecover} />
        <div className="sm muted">
          <Button kind="quiet" className="inline" onClick={onSomebodyElse}>
            {say(entryText['entry.somebody-else'])}
          </Button>
          <p>{say(entryText['entry.somebody-else-note'])}</p>
        </div>
        <div role="status">{busy && <Busy label={say(entryText['entry.opening'])} />}</div>
      </Form>
    </GatePage>
  );
}

function LockedSince({ lockedAt }: { readonly lockedAt: LockedAt | null }) {
  const { say, formatTime } = useLanguage();
  if (lockedAt === null) return say(entryText['entry.locked-kept']);
  const time = formatTime(timeOf(lockedAt.at));
  if (lockedAt.why === 'asked') return say(entryText['entry.locked-at'], { time });
  return say(entryText['entry.locked-idle'], { time, minutes: lockedAt.idleMinutes });
}

function Waiting({ office, calls }: { readonly office: string | null; readonly calls: number | null }) {
  const { say } = useLanguage();
  return (
    <div className="waiting">
      <h2 className="ruled">{say(entryText['entry.waiting-title'])}</h2>
      <Entries>
        {calls !== null && (
          <Entry margin={say(entryText['entry.waiting-calls'], { count: calls })}>
            {say(entryText['entry.waiting-calls-kept'], { count: calls })}
          </Entry>
        )}
        {office !== null && (
          <Entry margin={say(entryText['entry.register'])}>{say(entryText['entry.register-where'], { office })}</Entry>
        )}
      </Entries>
    </div>
  );
}
