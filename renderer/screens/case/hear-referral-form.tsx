import { useState } from 'react';
import type { Referral } from '../../../shared/case/referrals.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Day } from '../../../shared/dates.ts';
import { caseText } from '../../../shared/text/case.ts';
import { referText } from '../../../shared/text/referral.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface HearReferralFormProps {
  readonly view: CaseView;
  readonly referral: Referral;
  readonly onDone: () => void;
}

/** What came of a referral; the question after it ends with it, and a next one can be planned. */
export function HearReferralForm({ view, referral, onDone }: HearReferralFormProps) {
  const { say, today, language } = useLanguage();
  const lists = useLists();
  const api = useApi();
  const act = useCaseAct(api.referral.hear.mutationOptions());
  const [outcome, setOutcome] = useState('');
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const [followUpOn, setFollowUpOn] = useState<Day>();
  const [tried, setTried] = useState(false);
  const hear = async () => {
    setTried(true);
    if (outcome === '') return;
    const heard = { referral: referral.referral, outcome, on, note, followUpOn: followUpOn ?? null };
    if (!(await act.run({ caseId: view.id, version: view.version, ...heard }))) return;
    onDone();
    sayDone(say(referText['refer.heard']));
  };
  return (
    <ActForm
      act={say(referText['refer.hear'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void hear()}
      onCancel={onDone}
    >
      <Select
        label={say(referText['refer.outcome'])}
        value={outcome}
        emptyLabel={say(caseText['case.choose'])}
        options={lists.offered('referral-outcomes').map((item) => ({ value: item.code, label: item[language] }))}
        onChange={setOutcome}
        error={tried && outcome === '' ? say(referText['refer.no-outcome']) : undefined}
      />
      <DateField
        label={say(referText['refer.heard-on'])}
        value={on}
        min={referral.on}
        max={today}
        onChange={(day) => day !== undefined && setOn(day)}
      />
      <TextArea label={say(referText['refer.heard-note'])} rows={2} value={note} onChange={setNote} />
      {view.stage !== 'closed' && (
        <DateField
          label={say(referText['refer.again-on'])}
          hint={say(referText['refer.follow-up-hint'])}
          value={followUpOn}
          lean="future"
          min={today}
          onChange={setFollowUpOn}
        />
      )}
    </ActForm>
  );
}
