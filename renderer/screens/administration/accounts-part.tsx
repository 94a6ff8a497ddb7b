import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Account } from '../../../shared/contract/administration.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { roleWords } from '../../../shared/text/roles.ts';
import { useMay } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useApi, useRead } from '../../queries.ts';
import { AddAccount, ChangeAccount } from './account-dialogs.tsx';
import { SetPassword } from './set-password.tsx';

type Doing =
  | { readonly act: 'add' }
  | { readonly act: 'change'; readonly account: Account }
  | { readonly act: 'password'; readonly account: Account };

/** Who may sign in, and with which roles. */
export function AccountsPart() {
  const { say, language } = useLanguage();
  const may = useMay();
  const api = useApi();
  const read = useRead(api.account.list.queryOptions({ input: {} }));
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  return (
    <Section
      title={say(administrationText['administration.accounts'])}
      first
      action={
        may('account.add') && (
          <Button small icon={UserPlus} onClick={() => setDoing({ act: 'add' })}>
            {say(administrationText['administration.add-account'])}
          </Button>
        )
      }
    >
      <p className="prose">{say(administrationText['administration.accounts-intro'])}</p>
      {read.state === 'loading' && <Busy label={say(administrationText['administration.loading'])} />}
      {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
      {read.state === 'ready' && <Accounts accounts={read.value} onDo={setDoing} />}
      {doing?.act === 'add' && <AddAccount onClose={close} />}
      {doing?.act === 'change' && <ChangeAccount account={doing.account} onClose={close} />}
      {doing?.act === 'password' && <SetPassword account={doing.account} onClose={close} />}
    </Section>
  );
}

interface AccountsProps {
  readonly accounts: readonly Account[];
  readonly onDo: (doing: Doing) => void;
}

function Accounts({ accounts, onDo }: AccountsProps) {
  const { say } = useLanguage();
  return (
    <div className="scroll-x">
      <DataTable
        label={say(administrationText['administration.accounts'])}
        rows={accounts}
        rowKey={({ user }) => user}
        columns={[
          { id: 'name', head: say(administrationText['administration.name']), cell: ({ name }) => name, rowHead: true },
          { id: 'user', head: say(administrationText['administration.user']), cell: ({ user }) => user },
          {
            id: 'roles',
            head: say(administrationText['administration.roles']),
            cell: ({ roles }) => roles.map((role) => say(roleWords[`role.${role}`])).join(', '),
          },
          {
            id: 'state',
            head: say(administrationText['administration.state']),
            cell: ({ active }) => (
              <Tag kind={active ? 'done' : 'recorded'}>
                {say(administrationText[active ? 'administration.on' : 'administration.off'])}
              </Tag>
            ),
          },
          {
            id: 'acts',
            head: say(administrationText['administration.acts']),
            headHidden: true,
            cell: (account) => <AccountActs account={account} onDo={onDo} />,
          },
        ]}
      />
    </div>
  );
}

interface AccountActsProps {
  readonly account: Account;
  readonly onDo: (doing: Doing) => void;
}

function AccountActs({ account, onDo }: AccountActsProps) {
  const { say } = useLanguage();
  const may = useMay();
  const { name } = account;
  return (
    <div className="row-acts">
      {may('account.change') && (
        <Button
          small
          aria-label={say(administrationText['administration.change-of'], { name })}
          onClick={() => onDo({ act: 'change', account })}
        >
          {say(administrationText['administration.change'])}
        </Button>
      )}
      {may('account.setPassword') && (
        <Button
          small
          aria-label={say(administrationText['administration.new-password-of'], { name })}
          onClick={() => onDo({ act: 'password', account })}
        >
          {say(administrationText['administration.new-password-short'])}
        </Button>
      )}
    </div>
  );
}
