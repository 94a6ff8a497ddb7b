import { useState } from 'react';
import type { Task } from '../../../shared/case/tasks.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { taskText } from '../../../shared/text/tasks.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useNames } from '../../people-names.ts';
import { useApi } from '../../queries.ts';
import { TaskOwnerField, type TypedTask, WhenFields } from '../../task-fields.tsx';
import { useCaseAct } from '../../use-case-act.ts';

interface MoveTaskFormProps {
  readonly view: CaseView;
  readonly task: Task;
  readonly onDone: () => void;
}

/** Another day with its reason, another hour, or another colleague. */
export function MoveTaskForm({ view, task, onDone }: MoveTaskFormProps) {
  const { say, formatDay } = useLanguage();
  const names = useNames();
  const api = useApi();
  const act = useCaseAct(api.case.moveTask.mutationOptions());
  const [moved, setMoved] = useState<TypedTask>(task);
  const [reason, setReason] = useState('');
  const [dayMissing, setDayMissing] = useState(false);
  const move = async () => {
    const { on, at, owner } = moved;
    setDayMissing(on === undefined);
    if (on === undefined) return;
    const change = { task: task.task, on, at, owner, reason, notReached: false };
    if (!(await act.run({ caseId: view.id, version: view.version, ...change }))) return;
    onDone();
    sayDone(say(taskText['tasks.moved'], { day: formatDay(on), name: names(owner ?? '') }));
  };
  return (
    <ActForm
      act={say(taskText['tasks.move-act'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void move()}
      onCancel={onDone}
    >
      <WhenFields value={moved} onChange={setMoved} dayMissing={dayMissing && moved.on === undefined} />
      <TaskOwnerField value={moved} onChange={setMoved} />
      {moved.on !== task.on && (
        <TextArea label={say(taskText['tasks.reason'])} rows={2} value={reason} onChange={setReason} />
      )}
    </ActForm>
  );
}
