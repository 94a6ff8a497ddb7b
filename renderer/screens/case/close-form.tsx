import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import { caseText } from '../../../shared/text/case.ts';
import { taskText } from '../../../shared/text/tasks.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { nextStepOf } from '../../next-step.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { CheckList } from '../../parts/check-list.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import { closingOutcomes, differing, SubjectOutcomes } from './subject-outcomes.tsx';

interface CloseFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Closes the report: how it ended, on which day, and what must be known about it later. */
export function CloseForm({ view, onDone }: CloseFormProps) {
  const { say, language, today } = useLanguage();
  const lists = useLists();
  const api = useApi();
  const act = useCaseAct(api.case.close.mutationOptions());
  const [outcome, setOutcome] = useState(nextStepOf(view.id) === 'explained' ? explained : '');
  const [others, setOthers] = useState<Readonly<Record<string, string>>>({});
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const [effects, setEffects] = useState<readonly string[]>([]);
  const [opinion, setOpinion] = useState('');
  const [missing, setMissing] = useState(false);
  const closing = closingOutcomes(lists);
  const openTasks = view.tasks.filter(({ doneOn }) => doneOn === null).length;
  const close = async () => {
    setMissing(outcome === '');
    if (outcome === '') return;
    const outcomes = differing(view.intake.subjects, others, outcome);
    const ending = { outcome, on, note, outcomes, effects: [...effects], opinion: opinion === '' ? null : opinion };
    if (!(await act.run({ caseId: view.id, version: view.version, ...ending }))) return;
    onDone();
    sayDone(say(caseText['case.closed'], { number: view.number }));
  };
  return (
    <ActForm
      act={say(caseText['case.close'])}
      busy={act.busy}
      failure={named(act.failure, (subject) => lists.label('subjects', subject, language))}
      onAct={() => void close()}
      onCancel={onDone}
    >
      <Select
        label={say(caseText['case.choose-outcome'])}
        value={outcome}
        emptyLabel={say(caseText['case.choose'])}
        options={closing.map((item) => ({ value: item.code, label: item[language] }))}
        onChange={setOutcome}
        error={missing ? say(caseText['case.no-outcome-chosen']) : undefined}
      />
      <SubjectOutcomes subjects={view.intake.subjects} outcome={outcome} others={others} onChange={setOthers} />
      <DateField
        label={say(caseText['case.on'])}
        value={on}
        min={view.intake.receivedOn}
        max={today}
        onChange={(day) => day !== undefined && setOn(day)}
      />
      <CheckList
        label={say(caseText['case.effects'])}
        plain
        options={lists
          .offered('outcomes')
          .filter(({ data }) => data.group === 'effect')
          .map((item) => ({ value: item.code, label: item[language] }))}
        values={effects}
        onChange={setEffects}
      />
      <Select
        label={say(caseText['case.opinion'])}
        value={opinion}
        emptyLabel={say(caseText['case.opinion-not-asked'])}
        options={lists.offered('opinions').map((item) => ({ value: item.code, label: item[language] }))}
        onChange={setOpinion}
      />
      <TextArea label={say(caseText['case.close-note'])} rows={2} value={note} onChange={setNote} />
      {openTasks > 0 && <p className="sm">{say(taskText['tasks.still-open'], { count: openTasks })}</p>}
    </ActForm>
  );
}

/** "Informatie of advies gegeven": what somebody says who chose "Uitleg gegeven" in the call. */
const explained = 'AFD-INF';

/** The refusal with the subject by its name. */
function named(failure: Failure | null, label: (subject: string) => string): Failure | null {
  return failure?.code === 'judgment-missing' ? { ...failure, subject: label(failure.subject) } : failure;
}
