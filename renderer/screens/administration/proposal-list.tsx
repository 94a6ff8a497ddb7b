import type { Proposal } from '../../../shared/contract/account.ts';
import { dayOf } from '../../../shared/dates.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { roleWords } from '../../../shared/text/roles.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useApi, useWrite } from '../../queries.ts';
import type { AccountAct } from './account-act.ts';

interface ProposalListProps {
  readonly proposals: readonly Proposal[];
  readonly onDo: (act: AccountAct) => void;
}

/** What an administrator asked and nobody with the key confirmed yet. */
export function ProposalList({ proposals, onDo }: ProposalListProps) {
  const { say } = useLanguage();
  return (
    <section className="waiting-accounts stack" aria-label={say(accountText['accounts.waiting'])}>
      <h3>{say(accountText['accounts.waiting'])}</h3>
      {proposals.map((proposal) => (
        <Waiting key={proposal.id} proposal={proposal} onConfirm={() => onDo({ act: 'confirm', proposal })} />
      ))}
    </section>
  );
}

interface WaitingProps {
  readonly proposal: Proposal;
  readonly onConfirm: () => void;
}

function Waiting({ proposal, onConfirm }: WaitingProps) {
  const { say, language, formatDay } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.account.refuse.mutationOptions());
  const { id, account, by, at } = proposal;
  const { name } = account;
  const takeBack = async () => {
    if (busy) return;
    const answer = await write({ id });
    sayDone(answer.ok ? say(accountText['accounts.taken-back']) : failureSentence(answer.failure, language));
  };
  const acts = (
    <>
      <Button small kind="primary" aria-label={say(accountText['accounts.confirm-of'], { name })} onClick={onConfirm}>
        {say(accountText['accounts.confirm'])}
      </Button>
      <Button small aria-label={say(accountText['accounts.take-back-of'], { name })} onClick={() => void takeBack()}>
        {say(accountText['accounts.take-back'])}
      </Button>
    </>
  );
  return (
    <Notice kind="plain" title={<Wanted proposal={proposal} />} acts={acts}>
      {say(accountText['accounts.asked-by'], { by, day: formatDay(dayOf(at), 'date') })}
    </Notice>
  );
}

/** What is asked, in one line. */
export function Wanted({ proposal: { kind, account } }: { readonly proposal: Proposal }) {
  const { say } = useLanguage();
  const roles = account.roles.map((role) => say(roleWords[`role.${role}`])).join(', ');
  const { name } = account;
  if (kind === 'reset') return say(accountText['accounts.wants-reset'], { name });
  return say(accountText[`accounts.wants-${kind}`], { name, roles });
}
