import { useState } from 'react';
import type { UserName } from '../../../shared/ids.ts';
import { todayText } from '../../../shared/text/today.ts';
import { AbsentNote } from '../../absent-note.tsx';
import { sayDone } from '../../just-done.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useNames } from '../../people-names.ts';
import { PeoplePicker, userNamed } from '../../people-picker.tsx';
import { useApi } from '../../queries.ts';
import type { BoardLine } from './today-view.ts';
import { useLineAct } from './use-line-act.ts';

interface GiveDialogProps {
  readonly line: BoardLine;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives a task to a colleague, or with a term the report that it belongs to. */
export function GiveDialog({ line, onDone, onClose }: GiveDialogProps) {
  const { say, today } = useLanguage();
  const names = useNames();
  const { give, failure } = useGiving(line);
  const [to, setTo] = useState('');
  const [missing, setMissing] = useState(false);
  const owner = line.kind === 'task' ? line.task.owner : line.case.owner;
  const act = async () => {
    const user = userNamed(to);
    setMissing(user === null);
    if (user === null || !(await give(user))) return;
    onDone();
    sayDone(say(todayText['today.given'], { number: line.case.number, name: names(user) }));
  };
  return (
    <FormDialog
      title={say(todayText['today.give'])}
      act={say(todayText['today.give'])}
      failure={failure}
      onAct={() => void act()}
      onClose={onClose}
    >
      <p>{say(todayText[line.kind === 'task' ? 'today.give-task-note' : 'today.give-report-note'])}</p>
      <PeoplePicker
        label={say(todayText['today.give-to'])}
        value={to}
        onChange={setTo}
        nobody={say(todayText['today.choose-colleague'])}
        except={owner ?? undefined}
        error={missing && to === '' ? say(todayText['today.no-colleague']) : undefined}
      />
      <AbsentNote user={userNamed(to)} on={line.kind === 'task' && line.task.on > today ? line.task.on : undefined} />
    </FormDialog>
  );
}

function useGiving(line: BoardLine) {
  const api = useApi();
  const assigning = useLineAct<{ owner: UserName }>(api.case.assign.mutationOptions());
  const moving = useLineAct<MoveInput>(api.case.moveTask.mutationOptions());
  const give = (owner: UserName) => {
    if (line.kind === 'term') return assigning.run(line.case.id, { owner });
    const { task, on, at } = line.task;
    return moving.run(line.case.id, { task, on, at, owner, reason: '', notReached: false });
  };
  return { give, failure: assigning.failure ?? moving.failure };
}

type MoveInput = Pick<Extract<BoardLine, { kind: 'task' }>['task'], 'task' | 'on' | 'at' | 'owner'> & {
  readonly reason: string;
  readonly notReached: boolean;
};
