import { useState } from 'react';
import type { Task } from '../../../shared/case/tasks.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { taskText } from '../../../shared/text/tasks.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { type TypedTask, WhenFields } from '../../task-fields.tsx';
import { useCaseAct } from '../../use-case-act.ts';

interface FinishTaskFormProps {
  readonly view: CaseView;
  readonly task: Task;
  readonly onDone: () => void;
}

type Result = 'done' | 'not-reached' | 'dropped';

/** How a task went. A call-back that reached nobody gets its next try in the same act. */
export function FinishTaskForm({ view, task, onDone }: FinishTaskFormProps) {
  const { say } = useLanguage();
  const isCall = task.kind === 'call-back';
  const [result, setResult] = useState<Result | undefined>(isCall ? undefined : 'done');
  const [note, setNote] = useState('');
  const [nextTry, setNextTry] = useState<TypedTask>({ ...task, on: undefined, at: null });
  const finishing = useFinishing({ view, task, onDone });
  const results = [
    { value: 'done', label: say(taskText[isCall ? 'tasks.spoken' : 'tasks.done']) } as const,
    ...(isCall ? [{ value: 'not-reached', label: say(taskText['tasks.not-reached']) } as const] : []),
    { value: 'dropped', label: say(taskText['tasks.dropped']) } as const,
  ];
  return (
    <ActForm
      act={say(taskText['tasks.record-result'])}
      busy={finishing.busy}
      failure={finishing.failure}
      onAct={() => void finishing.finish({ result, note, nextTry })}
      onCancel={onDone}
    >
      <ChoiceBar<Result>
        label={say(taskText['tasks.how'])}
        value={result}
        options={results}
        onChange={setResult}
        error={finishing.missing === 'result' && result === undefined ? say(taskText['tasks.no-result']) : undefined}
      />
      {result === 'not-reached' && (
        <WhenFields
          value={nextTry}
          onChange={setNextTry}
          label={say(taskText['tasks.next-try'])}
          dayMissing={finishing.missing === 'day' && nextTry.on === undefined}
        />
      )}
      <TextArea label={say(taskText['tasks.what-came'])} rows={2} value={note} onChange={setNote} />
    </ActForm>
  );
}

interface Told {
  readonly result: Result | undefined;
  readonly note: string;
  readonly nextTry: TypedTask;
}

function useFinishing({ view, task, onDone }: FinishTaskFormProps) {
  const { say, formatDay } = useLanguage();
  const api = useApi();
  const finishing = useCaseAct(api.case.finishTask.mutationOptions());
  const trying = useCaseAct(api.case.moveTask.mutationOptions());
  const [missing, setMissing] = useState<'result' | 'day' | null>(null);
  const at = { caseId: view.id, version: view.version, task: task.task };
  const tryAgain = async ({ note, nextTry: { on, at: hour, owner } }: Told) => {
    if (on === undefined) return setMissing('day');
    if (!(await trying.run({ ...at, on, at: hour, owner, reason: note, notReached: true }))) return;
    onDone();
    sayDone(say(taskText['tasks.next-try-planned'], { day: formatDay(on) }));
  };
  const finish = async (told: Told) => {
    setMissing(told.result === undefined ? 'result' : null);
    if (told.result === undefined) return;
    if (told.result === 'not-reached') return tryAgain(told);
    if (!(await finishing.run({ ...at, done: told.result === 'done', note: told.note }))) return;
    onDone();
    sayDone(say(taskText['tasks.finished']));
  };
  return { finish, missing, busy: finishing.busy || trying.busy, failure: finishing.failure ?? trying.failure };
}
