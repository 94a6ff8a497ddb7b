import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Roll } from '../../../shared/contract/account.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { useMay, useMe } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead } from '../../queries.ts';
import type { AccountAct } from './account-act.ts';
import { AddAccount, ChangeAccount } from './account-dialogs.tsx';
import { AccountTable } from './account-table.tsx';
import { ConfirmProposal } from './confirm-proposal.tsx';
import { DisableAccount } from './disable-account.tsx';
import { ProposalList } from './proposal-list.tsx';
import { RenewKey } from './renew-key.tsx';
import { ResetAccount } from './reset-account.tsx';

/** Who may sign in, with which roles, and what waits for a key holder. */
export function AccountsPart() {
  const { say, language } = useLanguage();
  const may = useMay();
  const api = useApi();
  const read = useRead(api.account.list.queryOptions({ input: {} }));
  const [doing, setDoing] = useState<AccountAct>();
  const { roles } = useMe();
  const alone = roles.includes('administrator') && roles.includes('back-office');
  return (
    <Section
      title={say(administrationText['administration.accounts'])}
      first
      action={
        may('account.propose') && (
          <Button small icon={UserPlus} onClick={() => setDoing({ act: 'add' })}>
            {say(administrationText['administration.add-account'])}
          </Button>
        )
      }
    >
      <p className="prose">{say(accountText['accounts.intro'])}</p>
      {alone && <Notice kind="info" title={say(accountText['accounts.alone'])} />}
      {read.state === 'loading' && <Busy label={say(administrationText['administration.loading'])} />}
      {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
      {read.state === 'ready' && <Accounts roll={read.value} onDo={setDoing} />}
      {doing && <Doing doing={doing} onDo={setDoing} onClose={() => setDoing(undefined)} />}
    </Section>
  );
}

interface AccountsProps {
  readonly roll: Roll;
  readonly onDo: (act: AccountAct) => void;
}

function Accounts({ roll, onDo }: AccountsProps) {
  const may = useMay();
  return (
    <>
      {roll.proposals.length > 0 && <ProposalList proposals={roll.proposals} onDo={onDo} />}
      <AccountTable accounts={roll.accounts} onDo={onDo} />
      {may('account.rotate') && <RenewKey roll={roll} />}
    </>
  );
}

interface DoingProps {
  readonly doing: AccountAct;
  readonly onDo: (act: AccountAct) => void;
  readonly onClose: () => void;
}

/** One dialog at a time; what was asked goes straight on to who confirms it. */
function Doing({ doing, onDo, onClose }: DoingProps) {
  const onAsked = (user: string, { proposals }: Roll) => {
    const proposal = proposals.find(({ account }) => account.user === user);
    if (proposal) onDo({ act: 'confirm', proposal });
    else onClose();
  };
  if (doing.act === 'add') return <AddAccount {...{ onClose, onAsked }} />;
  if (doing.act === 'confirm') return <ConfirmProposal proposal={doing.proposal} onClose={onClose} />;
  if (doing.act === 'change') return <ChangeAccount account={doing.account} {...{ onClose, onAsked }} />;
  if (doing.act === 'reset') return <ResetAccount account={doing.account} {...{ onClose, onAsked }} />;
  return <DisableAccount account={doing.account} onClose={onClose} />;
}
