import { useState } from 'react';
import type { Proposal } from '../../../shared/contract/account.ts';
import type { Failure } from '../../../shared/failure.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { HelperFields, useHelper } from '../../helper-fields.tsx';
import { sayDone } from '../../just-done.tsx';
import { useMe } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { Wanted } from './proposal-list.tsx';

interface ConfirmProposalProps {
  readonly proposal: Proposal;
  readonly onClose: () => void;
}

/** A key holder confirms: at his own window, or beside the administrator with his own password. */
export function ConfirmProposal({ proposal, onClose }: ConfirmProposalProps) {
  const { say } = useLanguage();
  const own = useMe().roles.includes('back-office');
  const api = useApi();
  const { busy, write } = useWrite(api.account.approve.mutationOptions());
  const form = useHelper();
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [startPassword, setStartPassword] = useState<string>();
  const { user, name } = proposal.account;
  const confirm = async () => {
    setTried(true);
    if (busy || (!own && !form.complete)) return;
    const answer = await write({ id: proposal.id, holder: own ? null : form.helper });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return form.hear(answer.failure);
    if (answer.value.startPassword !== null) return setStartPassword(answer.value.startPassword);
    sayDone(say(accountText['accounts.confirmed'], { name }));
    onClose();
  };
  if (startPassword !== undefined) return <StartPassword {...{ user, name, startPassword, onClose }} />;
  return (
    <FormDialog
      title={say(accountText['accounts.confirm-title'])}
      act={say(accountText['accounts.confirm'])}
      leave={say(accountText['accounts.later'])}
      {...{ failure, onClose, onAct: () => void confirm() }}
    >
      <p className="strong">
        <Wanted proposal={proposal} />
      </p>
      <p>{say(accountText[own ? 'accounts.confirm-own' : 'accounts.confirm-beside'], { name })}</p>
      {!own && <HelperFields form={form} tried={tried} />}
    </FormDialog>
  );
}

interface StartPasswordProps {
  readonly user: string;
  readonly name: string;
  readonly startPassword: string;
  readonly onClose: () => void;
}

/** The first password, once, to be passed on in person. */
function StartPassword({ user, name, startPassword, onClose }: StartPasswordProps) {
  const { say } = useLanguage();
  return (
    <Dialog
      open
      // Shown once: only its button closes it.
      onClose={() => undefined}
      title={say(accountText['accounts.start-title'], { name })}
      acts={
        <Button kind="primary" autoFocus onClick={onClose}>
          {say(accountText['accounts.start-done'])}
        </Button>
      }
    >
      <p className="lg strong start-password">{startPassword}</p>
      <p>{say(accountText['accounts.start-what'], { name, user })}</p>
    </Dialog>
  );
}
