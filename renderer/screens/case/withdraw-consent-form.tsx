import { useState } from 'react';
import { type Consent, consentWays, type NewConsent } from '../../../shared/case/consents.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { consentText, consentWayWords } from '../../../shared/text/consents.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface WithdrawConsentFormProps {
  readonly view: CaseView;
  readonly given: Consent;
  readonly onDone: () => void;
}

/** Takes consent back: on which day, how, and what was said (AVG 7(3)). */
export function WithdrawConsentForm({ view, given, onDone }: WithdrawConsentFormProps) {
  const { say, today } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.withdrawConsent.mutationOptions());
  const [on, setOn] = useState(today);
  const [way, setWay] = useState<NewConsent['way']>('spoken');
  const [note, setNote] = useState('');
  const withdraw = async () => {
    const { consent } = given;
    if (!(await act.run({ caseId: view.id, version: view.version, consent, on, way, note }))) return;
    onDone();
    sayDone(say(consentText['consents.withdrawn']));
  };
  return (
    <ActForm
      act={say(consentText['consents.withdraw-act'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void withdraw()}
      onCancel={onDone}
    >
      <DateField
        label={say(consentText['consents.on'])}
        value={on}
        min={given.on}
        max={today}
        onChange={(day) => day !== undefined && setOn(day)}
      />
      <ChoiceBar
        fit
        label={say(consentText['consents.way'])}
        value={way}
        options={consentWays.map((each) => ({ value: each, label: say(consentWayWords[`consent-way.${each}`]) }))}
        onChange={setWay}
      />
      <TextArea label={say(consentText['consents.why'])} rows={2} value={note} onChange={setNote} />
    </ActForm>
  );
}
