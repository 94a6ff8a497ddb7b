import { useState } from 'react';
import { type Support, sendingWays } from '../../../shared/case/support.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { sendingWords, supportText } from '../../../shared/text/support.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface ComplaintSentFormProps {
  readonly view: CaseView;
  readonly support: Support;
  readonly onDone: () => void;
}

/** The client sent the complaint himself: which edition, how, and when. */
export function ComplaintSentForm({ view, support, onDone }: ComplaintSentFormProps) {
  const { say, today } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.support.sent.mutationOptions());
  const [edition, setEdition] = useState(support.drafts.length);
  const [way, setWay] = useState<(typeof sendingWays)[number]>('printed');
  const [on, setOn] = useState(today);
  const send = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, edition, way, on }))) return;
    onDone();
    sayDone(say(supportText['support.sent']));
  };
  return (
    <ActForm
      act={say(supportText['support.send-record'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void send()}
      onCancel={onDone}
    >
      {support.drafts.length > 1 && (
        <Select
          label={say(supportText['support.send-edition'])}
          value={String(edition)}
          options={support.drafts.map((each) => ({
            value: String(each.edition),
            label: say(supportText['support.edition'], { edition: each.edition }),
          }))}
          onChange={(chosen) => setEdition(Number(chosen))}
        />
      )}
      <ChoiceBar
        fit
        label={say(supportText['support.send-way'])}
        value={way}
        options={sendingWays.map((each) => ({ value: each, label: say(sendingWords[`sending.${each}`]) }))}
        onChange={setWay}
      />
      <DateField
        label={say(supportText['support.on'])}
        value={on}
        min={support.on}
        max={today}
        onChange={(day) => day !== undefined && setOn(day)}
      />
    </ActForm>
  );
}
