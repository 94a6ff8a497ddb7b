import { useState } from 'react';
import type { Roll, SeenAccount } from '../../../shared/contract/account.ts';
import type { Failure } from '../../../shared/failure.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';

interface ResetAccountProps {
  readonly account: SeenAccount;
  readonly onClose: () => void;
  readonly onAsked: (user: string, roll: Roll) => void;
}

/** A colleague lost his password or comes back: he gets keys anew, once a key holder confirms. */
export function ResetAccount({ account, onClose, onAsked }: ResetAccountProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.account.propose.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const { user, name, roles, active } = account;
  const ask = async () => {
    if (busy) return;
    // Whoever was away and comes back has no last day any more.
    const endsOn = account.state === 'on' || account.state === 'start' ? account.endsOn : null;
    const answer = await write({ kind: 'reset', account: { user, name, roles: [...roles], active, endsOn } });
    if (answer.ok) onAsked(user, answer.value);
    else setFailure(answer.failure);
  };
  return (
    <FormDialog
      title={say(accountText['accounts.reset-ask'], { name })}
      act={say(accountText['accounts.reset'])}
      {...{ failure, onClose, onAct: () => void ask() }}
    >
      <p>{say(accountText['accounts.reset-what'])}</p>
    </FormDialog>
  );
}
