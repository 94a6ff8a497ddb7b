import { useState } from 'react';
import type { NewTask } from '../../../shared/case/tasks.ts';
import { taskText } from '../../../shared/text/tasks.ts';
import { todayText } from '../../../shared/text/today.ts';
import { sayDone } from '../../just-done.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi } from '../../queries.ts';
import { TaskTextField, type TypedTask, WhenFields } from '../../task-fields.tsx';
import type { BoardLine } from './today-view.ts';
import { useLineAct } from './use-line-act.ts';

interface PostponeDialogProps {
  readonly line: BoardLine;
  readonly act: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A task gets another day with its reason; a term stays where it is, and a task can be planned beside it. */
export function PostponeDialog({ line, ...rest }: PostponeDialogProps) {
  return line.kind === 'task' ? <PostponeTask line={line} {...rest} /> : <TermStands line={line} {...rest} />;
}

type TaskLine = Extract<BoardLine, { kind: 'task' }>;
type MoveInput = Pick<TaskLine['task'], 'task' | 'on' | 'at' | 'owner'> & { reason: string; notReached: boolean };

function PostponeTask({ line, act, onDone, onClose }: PostponeDialogProps & { readonly line: TaskLine }) {
  const { say, formatDay } = useLanguage();
  const api = useApi();
  const moving = useLineAct<MoveInput>(api.case.moveTask.mutationOptions());
  const [moved, setMoved] = useState<TypedTask>({ ...line.task, on: undefined, at: null });
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const move = async () => {
    setTried(true);
    const { on, at, owner } = moved;
    if (on === undefined || reason.trim() === '') return;
    const input = { task: line.task.task, on, at, owner, reason, notReached: false };
    if (!(await moving.run(line.case.id, input))) return;
    onDone();
    sayDone(say(todayText['today.postponed'], { day: formatDay(on) }));
  };
  return (
    <FormDialog
      title={say(todayText['today.postpone-title'], { act })}
      act={say(todayText['today.postpone'])}
      failure={moving.failure}
      onAct={() => void move()}
      onClose={onClose}
    >
      <WhenFields value={moved} onChange={setMoved} dayMissing={tried && moved.on === undefined} />
      <TextField
        label={say(todayText['today.postpone-reason'])}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? say(todayText['today.no-reason']) : undefined}
      />
    </FormDialog>
  );
}

type TermLine = Extract<BoardLine, { kind: 'term' }>;

function TermStands({ line, act, onDone, onClose }: PostponeDialogProps & { readonly line: TermLine }) {
  const { say, formatDay } = useLanguage();
  const api = useApi();
  const planning = useLineAct<NewTask>(api.case.planTask.mutationOptions());
  const [task, setTask] = useState<TypedTask>({ kind: 'task', on: undefined, at: null, owner: null, text: '' });
  const [tried, setTried] = useState(false);
  const plan = async () => {
    setTried(true);
    const { on } = task;
    if (on === undefined || !(await planning.run(line.case.id, { ...task, on }))) return;
    onDone();
    sayDone(say(taskText['tasks.planned'], { day: formatDay(on) }));
  };
  return (
    <FormDialog
      title={say(todayText['today.postpone-title'], { act })}
      act={say(todayText['today.plan-task'])}
      failure={planning.failure}
      onAct={() => void plan()}
      onClose={onClose}
    >
      <Notice kind="today" title={say(todayText[line.term.byLaw ? 'today.law-stands' : 'today.norm-stands'])}>
        <p>{say(todayText['today.plan-instead'])}</p>
        <p>
          <a href={`#/melding/${line.case.id}`}>{say(todayText['today.or-note'])}</a>
        </p>
      </Notice>
      <WhenFields value={task} onChange={setTask} dayMissing={tried && task.on === undefined} />
      <TaskTextField value={task} onChange={setTask} />
    </FormDialog>
  );
}
