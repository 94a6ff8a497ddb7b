import { useState } from 'react';
import type { Suspension } from '../../../shared/case/term-changes.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { termActText } from '../../../shared/text/term-acts.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface ResumeTermFormProps {
  readonly view: CaseView;
  readonly suspension: Pick<Suspension, 'change' | 'from'>;
  readonly onDone: () => void;
}

/** The term runs again: from which day it counts. */
export function ResumeTermForm({ view, suspension, onDone }: ResumeTermFormProps) {
  const { say, today } = useLanguage();
  const act = useCaseAct(useApi().term.resume.mutationOptions());
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const resume = async () => {
    const { change } = suspension;
    if (!(await act.run({ caseId: view.id, version: view.version, change, on, note }))) return;
    onDone();
    sayDone(say(termActText['term.resumed']));
  };
  return (
    <ActForm
      act={say(termActText['term.record-resumption'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void resume()}
      onCancel={onDone}
    >
      <DateField
        label={say(termActText['term.resumed-on'])}
        value={on}
        min={suspension.from}
        max={today}
        onChange={(day) => day !== undefined && setOn(day)}
      />
      <TextArea label={say(termActText['term.note'])} rows={2} value={note} onChange={setNote} />
    </ActForm>
  );
}

interface WithdrawTermFormProps {
  readonly view: CaseView;
  readonly change: number;
  readonly onDone: () => void;
}

/** What was recorded wrongly counts no more, with why. */
export function WithdrawTermForm({ view, change, onDone }: WithdrawTermFormProps) {
  const { say } = useLanguage();
  const act = useCaseAct(useApi().term.withdraw.mutationOptions());
  const [reason, setReason] = useState('');
  const withdraw = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, change, reason }))) return;
    onDone();
    sayDone(say(termActText['term.withdrawn']));
  };
  return (
    <ActForm
      act={say(termActText['term.record-withdrawal'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void withdraw()}
      onCancel={onDone}
    >
      <TextArea label={say(termActText['term.why-withdrawn'])} rows={2} value={reason} onChange={setReason} />
    </ActForm>
  );
}
