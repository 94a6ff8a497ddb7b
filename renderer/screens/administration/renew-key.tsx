import { KeyRound, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Roll } from '../../../shared/contract/account.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { OwnPasswordForm } from '../../own-password-form.tsx';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RecoveryPaper } from '../../parts/recovery-paper.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';

/** A new key of the register: after somebody left who had it, or whenever the office wants one. */
export function RenewKey({ roll }: { readonly roll: Roll }) {
  const { say } = useLanguage();
  const [recoveryKey, setRecoveryKey] = useState<string>();
  const left = roll.accounts.filter(({ user }) => roll.leavers.includes(user)).map(({ name }) => name);
  return (
    <Section title={say(accountText['accounts.key'])} level={3}>
      <div className="stack wide-gap">
        {left.length > 0 && (
          <Notice kind="today" title={say(accountText['accounts.key-left'], { names: left.join(', ') })}>
            {say(accountText['accounts.key-soon'])}
          </Notice>
        )}
        <p className="prose">{say(accountText['accounts.key-what'])}</p>
        {recoveryKey === undefined ? <Renew onRenewed={setRecoveryKey} /> : <NewPaper recoveryKey={recoveryKey} />}
      </div>
    </Section>
  );
}

function Renew({ onRenewed }: { readonly onRenewed: (recoveryKey: string) => void }) {
  const { say } = useLanguage();
  const api = useApi();
  const renewing = useWrite(api.account.rotate.mutationOptions());
  const [asking, setAsking] = useState(false);
  const act = say(accountText['accounts.key-renew']);
  if (!asking)
    return (
      <div className="acts">
        <Button icon={KeyRound} onClick={() => setAsking(true)}>
          {act}
        </Button>
      </div>
    );
  return (
    <OwnPasswordForm
      {...renewing}
      autoFocus
      act={act}
      hint={say(accountText['accounts.key-wait'])}
      onDone={({ recoveryKey }) => onRenewed(recoveryKey)}
      beside={<Button onClick={() => setAsking(false)}>{say(accountText['accounts.later'])}</Button>}
    >
      <div role="status">{renewing.busy && <Busy label={say(accountText['accounts.key-busy'])} />}</div>
    </OwnPasswordForm>
  );
}

/** The new recovery key, once: the old paper opens nothing any more but older backups. */
function NewPaper({ recoveryKey }: { readonly recoveryKey: string }) {
  const { say } = useLanguage();
  const api = useApi();
  const office = useRead(api.office.show.queryOptions({ input: {} }));
  return (
    <div className="stack">
      <Notice kind="done" title={say(accountText['accounts.key-done'])}>
        {say(accountText['accounts.key-paper'])}
      </Notice>
      <RecoveryPaper recoveryKey={recoveryKey} office={office.state === 'ready' ? office.value.name : null} />
      <div className="acts">
        <Button icon={Printer} onClick={() => window.print()}>
          {say(entryText['entry.key-print'])}
        </Button>
      </div>
    </div>
  );
}
