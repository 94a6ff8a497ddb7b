import { useState } from 'react';
import { type LinkKind, linkKinds } from '../../../shared/case/links.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { linkKindWords, tieText } from '../../../shared/text/hints.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import { type PickedReport, ReportPicker } from './report-picker.tsx';

interface TieFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Links this report to another: which, and how they belong together. */
export function LinkForm({ view, onDone }: TieFormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.link.mutationOptions());
  const [kind, setKind] = useState<LinkKind>('same-matter');
  const { other, setOther, error, checked } = usePicked();
  const link = async () => {
    const picked = checked();
    if (!picked || !(await act.run({ caseId: view.id, version: view.version, other: picked.id, kind }))) return;
    onDone();
    sayDone(say(tieText['ties.linked'], { number: picked.number }));
  };
  return (
    <ActForm
      act={say(tieText['ties.link-act'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void link()}
      onCancel={onDone}
    >
      <ReportPicker leaveOut={view.id} value={other} onChange={setOther} error={error} />
      <ChoiceBar
        fit
        label={say(tieText['ties.how'])}
        value={kind}
        options={linkKinds.map((each) => ({ value: each, label: say(linkKindWords[each]) }))}
        onChange={setKind}
      />
    </ActForm>
  );
}

/** Lets this report go on under another, with the reason: it counts once from then on. */
export function JoinForm({ view, onDone }: TieFormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.join.mutationOptions());
  const [reason, setReason] = useState('');
  const { other, setOther, error, checked } = usePicked();
  const join = async () => {
    const picked = checked();
    if (!picked || !(await act.run({ caseId: view.id, version: view.version, into: picked.id, reason }))) return;
    onDone();
    sayDone(say(tieText['ties.joined'], { number: picked.number }));
  };
  return (
    <ActForm
      act={say(tieText['ties.join-act'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void join()}
      onCancel={onDone}
    >
      <ReportPicker leaveOut={view.id} value={other} onChange={setOther} error={error} />
      <TextArea label={say(tieText['ties.why'])} rows={2} value={reason} onChange={setReason} />
    </ActForm>
  );
}

/** Takes a report that went on under another apart again, with the reason. */
export function PartForm({ view, onDone }: TieFormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.part.mutationOptions());
  const [reason, setReason] = useState('');
  const part = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, reason }))) return;
    onDone();
    sayDone(say(tieText['ties.parted']));
  };
  return (
    <ActForm
      act={say(tieText['ties.part-act'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void part()}
      onCancel={onDone}
    >
      <TextArea label={say(tieText['ties.why'])} rows={2} value={reason} onChange={setReason} />
    </ActForm>
  );
}

/** Which report was chosen, and that one must be. */
function usePicked() {
  const { say } = useLanguage();
  const [other, setOther] = useState<PickedReport>();
  const [missing, setMissing] = useState(false);
  return {
    other,
    setOther,
    error: missing && !other ? say(tieText['ties.choose']) : undefined,
    checked(): PickedReport | undefined {
      setMissing(other === undefined);
      return other;
    },
  };
}
