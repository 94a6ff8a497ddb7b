import { useState } from 'react';
import { type Support, type WayOn, waysOn } from '../../../shared/case/support.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Day } from '../../../shared/dates.ts';
import { supportText, wayOnWords } from '../../../shared/text/support.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { Choices } from '../../parts/choices.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface SupportEndFormProps {
  readonly view: CaseView;
  readonly support: Support;
  readonly onDone: () => void;
}

/** Ends support with the way on; who complained is asked later how it went. */
export function SupportEndForm({ view, support, onDone }: SupportEndFormProps) {
  const { say, today } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.support.end.mutationOptions());
  const [wayOn, setWayOn] = useState<WayOn>();
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const [followUpOn, setFollowUpOn] = useState<Day>();
  const [tried, setTried] = useState(false);
  const end = async () => {
    setTried(true);
    if (wayOn === undefined) return;
    const ended = { wayOn, on, note, followUpOn: followUpOn ?? null };
    if (!(await act.run({ caseId: view.id, version: view.version, ...ended }))) return;
    onDone();
    sayDone(say(supportText['support.ended']));
  };
  return (
    <ActForm
      act={say(supportText['support.end'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void end()}
      onCancel={onDone}
    >
      <Choices
        label={say(supportText['support.way-on'])}
        choices={waysOn.map((way) => ({ value: way, label: say(wayOnWords[`way-on.${way}`]) }))}
        value={wayOn}
        onChange={setWayOn}
        error={tried && wayOn === undefined ? say(supportText['support.no-way']) : undefined}
      />
      {wayOn === 'direct-road' && (
        <p className="sm muted">{say(supportText['support.direct'], { article: 'Awb 9:20' })}</p>
      )}
      <DateField
        label={say(supportText['support.on'])}
        value={on}
        min={support.on}
        max={today}
        onChange={(day) => day !== undefined && setOn(day)}
      />
      <TextArea label={say(supportText['support.end-note'])} rows={2} value={note} onChange={setNote} />
      <DateField
        label={say(supportText['support.follow-up'])}
        value={followUpOn}
        lean="future"
        min={today}
        onChange={setFollowUpOn}
      />
    </ActForm>
  );
}
