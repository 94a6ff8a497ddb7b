import { useState } from 'react';
import type { ConsentPurpose, NewConsent } from '../../../shared/case/consents.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { consentText } from '../../../shared/text/consents.ts';
import { ConsentFields, PurposeField } from '../../intake-fields/consent-fields.tsx';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface GiveConsentFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Records consent: who, what for, to whom, how and when (PRI-03). */
export function GiveConsentForm({ view, onDone }: GiveConsentFormProps) {
  const { say, today } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.giveConsent.mutationOptions());
  const [purpose, setPurpose] = useState<ConsentPurpose>();
  const [given, setGiven] = useState<Omit<NewConsent, 'purpose'>>({
    who: view.intake.concerned === null ? 'caller' : 'concerned',
    to: '',
    way: 'spoken',
    on: today,
    note: '',
  });
  const [missing, setMissing] = useState(false);
  const give = async () => {
    setMissing(purpose === undefined);
    if (purpose === undefined) return;
    if (!(await act.run({ caseId: view.id, version: view.version, ...given, purpose }))) return;
    onDone();
    sayDone(say(consentText['consents.recorded']));
  };
  return (
    <ActForm
      act={say(consentText['consents.record'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void give()}
      onCancel={onDone}
    >
      <PurposeField
        value={purpose}
        onChange={setPurpose}
        error={missing && purpose === undefined ? say(consentText['consents.no-purpose']) : undefined}
      />
      <ConsentFields value={{ ...given, purpose: purpose ?? 'pass-on' }} onChange={setGiven} persons={view.intake} />
    </ActForm>
  );
}
