import type { SeenAccount } from '../../../shared/contract/account.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { roleWords } from '../../../shared/text/roles.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import type { AccountAct } from './account-act.ts';

interface AccountTableProps {
  readonly accounts: readonly SeenAccount[];
  readonly onDo: (act: AccountAct) => void;
}

/** All accounts, also those that were switched off. */
export function AccountTable({ accounts, onDo }: AccountTableProps) {
  const { say } = useLanguage();
  return (
    <div className="fold account-table">
      <DataTable
        label={say(administrationText['administration.accounts'])}
        rows={accounts}
        rowKey={({ user }) => user}
        columns={[
          {
            id: 'name',
            head: say(administrationText['administration.name-and-user']),
            rowHead: true,
            cell: ({ name, user, onOneComputer }) => (
              <>
                {name}
                <span className="below sm muted">{user}</span>
                {onOneComputer && <span className="below sm muted">{say(accountText['accounts.device-bound'])}</span>}
              </>
            ),
          },
          {
            id: 'roles',
            head: say(administrationText['administration.roles']),
            cell: ({ roles }) => roles.map((role) => say(roleWords[`role.${role}`])).join(', '),
          },
          {
            id: 'second',
            head: say(accountText['accounts.second']),
            cell: ({ secondFactor }) => say(accountText[secondFactor ? 'accounts.second-on' : 'accounts.second-off']),
          },
          {
            id: 'state',
            head: say(administrationText['administration.state']),
            cell: (account) => <State account={account} />,
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

function State({ account: { state, endsOn } }: { readonly account: SeenAccount }) {
  const { say, formatDay } = useLanguage();
  return (
    <>
      <Tag kind={state === 'on' ? 'done' : 'recorded'}>{say(accountText[`accounts.state-${state}`])}</Tag>
      {endsOn !== null && (
        <span className="sm muted nowrap">
          {' '}
          {say(accountText['accounts.until'], { day: formatDay(endsOn, 'brief') })}
        </span>
      )}
    </>
  );
}

interface AccountActsProps {
  readonly account: SeenAccount;
  readonly onDo: (act: AccountAct) => void;
}

function AccountActs({ account, onDo }: AccountActsProps) {
  const { say } = useLanguage();
  const may = useMay();
  const { name, state } = account;
  if (!may('account.propose')) return null;
  if (state === 'off')
    return (
      <Button
        small
        aria-label={say(accountText['accounts.on-again-of'], { name })}
        onClick={() => onDo({ act: 'reset', account })}
      >
        {say(accountText['accounts.on-again'])}
      </Button>
    );
  return (
    <div className="row-acts">
      <Button
        small
        aria-label={say(administrationText['administration.change-of'], { name })}
        onClick={() => onDo({ act: 'change', account })}
      >
        {say(administrationText['administration.change'])}
      </Button>
      <Button
        small
        aria-label={say(administrationText['administration.new-password-of'], { name })}
        onClick={() => onDo({ act: 'reset', account })}
      >
        {say(administrationText['administration.new-password-short'])}
      </Button>
      <Button
        small
        aria-label={say(accountText['accounts.off-of'], { name })}
        onClick={() => onDo({ act: 'disable', account })}
      >
        {say(accountText['accounts.off'])}
      </Button>
    </div>
  );
}
