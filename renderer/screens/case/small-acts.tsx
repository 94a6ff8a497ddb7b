import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface SmallActProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Opens a closed report again, with the reason. */
export function ReopenForm({ view, onDone }: SmallActProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.reopen.mutationOptions());
  const [reason, setReason] = useState('');
  const reopen = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, reason }))) return;
    onDone();
    sayDone(say(caseText['case.reopened']));
  };
  return (
    <ActForm
      act={say(caseText['case.reopen'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void reopen()}
      onCancel={onDone}
    >
      <TextArea label={say(caseText['case.reason'])} rows={2} value={reason} onChange={setReason} />
    </ActForm>
  );
}

/** Takes a report back that nobody at the Ombudsman has taken into handling yet, with the reason. */
export function TakeBackForm({ view, onDone }: SmallActProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.takeBack.mutationOptions());
  const [reason, setReason] = useState('');
  const takeBack = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, reason }))) return;
    onDone();
    sayDone(say(caseText['case.taken-back']));
  };
  return (
    <ActForm
      act={say(caseText['case.take-back'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void takeBack()}
      onCancel={onDone}
    >
      <TextArea label={say(caseText['case.reason'])} rows={2} value={reason} onChange={setReason} />
    </ActForm>
  );
}

/** Takes a report into handling at the Ombudsman; the reader becomes its investigator. */
export function TakeIntoHandlingForm({ view, onDone }: SmallActProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.takeIntoHandling.mutationOptions());
  const take = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version }))) return;
    onDone();
    sayDone(say(caseText['case.taken-into-handling']));
  };
  return (
    <ActForm
      act={say(caseText['case.take-into-handling'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void take()}
      onCancel={onDone}
    />
  );
}
