import { useState } from 'react';
import type { Stage } from '../../../shared/case/stages.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { Choices } from '../../parts/choices.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface MoveFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Moves the report to another stage by hand. */
export function MoveForm({ view, onDone }: MoveFormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.move.mutationOptions());
  const [to, setTo] = useState<Stage>();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const move = async () => {
    setMissing(to === undefined);
    if (to === undefined || !(await act.run({ caseId: view.id, version: view.version, to, note }))) return;
    onDone();
    sayDone(say(caseText['case.moved'], { stage: say(stageWords[`stage.${to}`]) }));
  };
  return (
    <ActForm
      act={say(caseText['case.move'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void move()}
      onCancel={onDone}
    >
      <Choices
        label={say(caseText['case.move-to'])}
        choices={view.moves.map((stage) => ({ value: stage, label: say(stageWords[`stage.${stage}`]) }))}
        value={to}
        onChange={setTo}
        error={missing ? say(caseText['case.no-stage-chosen']) : undefined}
      />
      <TextArea label={say(caseText['case.move-note'])} rows={2} value={note} onChange={setNote} />
    </ActForm>
  );
}
