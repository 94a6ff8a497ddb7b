import { useState } from 'react';
import type { SeenAccount } from '../../../shared/contract/account.ts';
import type { Failure } from '../../../shared/failure.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { sayDone } from '../../just-done.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useApi, useWrite } from '../../queries.ts';

interface DisableAccountProps {
  readonly account: SeenAccount;
  readonly onClose: () => void;
}

/** Somebody leaves: his account is off at once, and his way in is removed. */
export function DisableAccount({ account: { user, name }, onClose }: DisableAccountProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.account.disable.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const disable = async () => {
    if (busy) return;
    const answer = await write({ user });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(accountText['accounts.off-done'], { name }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={say(accountText['accounts.off-ask'], { name })}
      act={say(accountText['accounts.off-of'], { name })}
      wayBack={say(accountText['accounts.off-back'])}
      onAct={() => void disable()}
    >
      <p>{say(accountText['accounts.off-what'], { name })}</p>
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
    </ConfirmDialog>
  );
}
