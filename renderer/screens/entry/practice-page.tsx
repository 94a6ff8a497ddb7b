import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { roleWords } from '../../../shared/text/roles.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { RecoveryPaper } from '../../parts/recovery-paper.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { GatePage } from './gate-page.tsx';
import type { Made } from './made.ts';
import type { GatePlace } from './register-place.tsx';
import { RegisterRefusal } from './register-refusal.tsx';

type Practice = Extract<Made, { kind: 'practice' }>;

interface PracticePageProps extends Pick<GatePlace, 'onLanguage'> {
  readonly made: Practice;
}

/** The practice register is there: an account for each role, their passwords shown once, and a way in as each. */
export function PracticePage({ made, onLanguage }: PracticePageProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.entry.signIn.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const enter = async ({ user, password }: Practice['accounts'][number]) => {
    if (busy) return;
    const answer = await write({ user, password, code: null });
    if (!answer.ok) setFailure(answer.failure);
  };
  return (
    <GatePage
      title={say(entryText['entry.practice-title'])}
      intro={say(entryText['entry.practice-intro'])}
      tall
      onLanguage={onLanguage}
      aside={<RecoveryPaper recoveryKey={made.recoveryKey} office={null} />}
    >
      <RegisterRefusal sentence={failure ? failureSentence(failure, language) : undefined} />
      <div className="accounts">
        <DataTable
          label={say(entryText['entry.practice-accounts'])}
          rows={made.accounts}
          rowKey={(account) => account.user}
          columns={[
            {
              id: 'user',
              head: say(entryText['entry.name']),
              rowHead: true,
              cell: (account) => (
                <>
                  {account.user}
                  <br />
                  <span className="muted sm">{say(roleWords[`role.${account.role}`])}</span>
                </>
              ),
            },
            { id: 'password', head: say(entryText['entry.password']), cell: (account) => account.password },
            {
              id: 'open',
              head: say(entryText['entry.practice-role']),
              cell: (account) => (
                <Button small onClick={() => enter(account)}>
                  {say(entryText['entry.practice-open'], { role: say(roleWords[`role.${account.role}`]) })}
                </Button>
              ),
            },
          ]}
        />
      </div>
      <p className="prose">{say(entryText['entry.practice-once'])}</p>
      <div className="acts">
        <Button icon={Printer} onClick={() => window.print()}>
          {say(entryText['entry.practice-print'])}
        </Button>
      </div>
    </GatePage>
  );
}
