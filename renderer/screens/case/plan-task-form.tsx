import { useState } from 'react';
import { type TaskKind, taskKinds } from '../../../shared/case/tasks.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { taskKindWords } from '../../../shared/text/case.ts';
import { taskText } from '../../../shared/text/tasks.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi } from '../../queries.ts';
import { TaskOwnerField, TaskTextField, type TypedTask, WhenFields } from '../../task-fields.tsx';
import { useCaseAct } from '../../use-case-act.ts';

interface PlanTaskFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

const blank: TypedTask = { kind: 'call-back', on: undefined, at: null, owner: null, text: '' };

/** Plans a call-back, a question how it went, or something else to do; it comes on Vandaag on its day. */
export function PlanTaskForm({ view, onDone }: PlanTaskFormProps) {
  const { say, formatDay } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.planTask.mutationOptions());
  const [task, setTask] = useState(blank);
  const [dayMissing, setDayMissing] = useState(false);
  const plan = async () => {
    const { on } = task;
    setDayMissing(on === undefined);
    if (on === undefined || !(await act.run({ caseId: view.id, version: view.version, ...task, on }))) return;
    onDone();
    sayDone(say(taskText['tasks.planned'], { day: formatDay(on) }));
  };
  return (
    <ActForm
      act={say(taskText['tasks.plan'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void plan()}
      onCancel={onDone}
    >
      <ChoiceBar<TaskKind>
        label={say(taskText['tasks.kind'])}
        value={task.kind}
        options={taskKinds.map((kind) => ({ value: kind, label: say(taskKindWords[`task-kind.${kind}`]) }))}
        onChange={(kind) => setTask({ ...task, kind })}
      />
      <WhenFields value={task} onChange={setTask} dayMissing={dayMissing && task.on === undefined} />
      <TaskTextField value={task} onChange={setTask} />
      <TaskOwnerField value={task} onChange={setTask} />
    </ActForm>
  );
}
