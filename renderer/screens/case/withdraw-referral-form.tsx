import { useState } from 'react';
import type { Referral } from '../../../shared/case/referrals.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { referText } from '../../../shared/text/referral.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface WithdrawReferralFormProps {
  readonly view: CaseView;
  readonly referral: Referral;
  readonly onDone: () => void;
}

/** A referral that was recorded wrongly counts no more, with why. */
export function WithdrawReferralForm({ view, referral: { referral }, onDone }: WithdrawReferralFormProps) {
  const { say } = useLanguage();
  const act = useCaseAct(useApi().referral.withdraw.mutationOptions());
  const [reason, setReason] = useState('');
  const withdraw = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, referral, reason }))) return;
    onDone();
    sayDone(say(referText['refer.withdrawn']));
  };
  return (
    <ActForm
      act={say(referText['refer.withdraw'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void withdraw()}
      onCancel={onDone}
    >
      <TextArea
        label={say(referText['refer.why-withdrawn'])}
        hint={say(referText['refer.withdraw-note'])}
        rows={2}
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  );
}
