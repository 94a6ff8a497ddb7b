import type { ReactNode } from 'react';
import type { Task } from '../../../shared/case/tasks.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { taskText } from '../../../shared/text/tasks.ts';
import { sayDone } from '../../just-done.tsx';
import { useMe } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { TermTag } from '../../parts/term-tag.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { useNames } from '../../people-names.ts';
import { taskAct, taskDetail } from '../../task-words.ts';
import { FinishTaskForm } from './finish-task-form.tsx';
import { HearReferralForm } from './hear-referral-form.tsx';
import { MoveTaskForm } from './move-task-form.tsx';
import { PlanTaskForm } from './plan-task-form.tsx';

type TaskAct = 'finish' | 'move';
type Doing = 'plan' | `${TaskAct}-${number}`;

const taskActs: readonly TaskAct[] = ['finish', 'move'];

/** Te doen: call-backs and other tasks of this report that are open, by their day; an act opens its few fields. */
export function TasksSide({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<Doing>();
  const open = view.tasks
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => `${a.on} ${a.at ?? ''}`.localeCompare(`${b.on} ${b.at ?? ''}`));
  const mayPlan = view.may.includes('case.planTask') && view.stage !== 'closed';
  if (open.length === 0 && !mayPlan) return null;
  const start = (next: Doing) => {
    sayDone(undefined);
    begin(next);
  };
  const formOf = (task: Task): ReactNode => {
    const act = taskActs.find((each) => doing === `${each}-${task.task}`);
    if (act === undefined) return null;
    // Asking after a referral ends with what came of it.
    const referral = view.referrals.find(({ followUp }) => followUp === task.task);
    if (referral && act === 'finish' && view.may.includes('referral.hear')) {
      return <HearReferralForm view={view} referral={referral} onDone={end} />;
    }
    const Form = act === 'finish' ? FinishTaskForm : MoveTaskForm;
    return <Form view={view} task={task} onDone={end} />;
  };
  return (
    <Section
      id="case-tasks"
      ref={place}
      title={say(taskText['tasks.title'])}
      count={open.length || undefined}
      action={
        mayPlan &&
        doing !== 'plan' && (
          <Button kind="quiet" small data-act="plan" onClick={() => start('plan')}>
            {say(taskText['tasks.plan'])}
          </Button>
        )
      }
    >
      {doing === 'plan' && <PlanTaskForm view={view} onDone={end} />}
      {open.length === 0 && doing === null && <p className="sm muted">{say(taskText['tasks.none'])}</p>}
      {open.length > 0 && (
        <ul className="rows">
          {open.map((task) => (
            <li key={task.task}>
              <OpenTask view={view} task={task} form={formOf(task)} onBegin={(act) => start(`${act}-${task.task}`)} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface OpenTaskProps {
  readonly view: CaseView;
  readonly task: Task;
  readonly form: ReactNode;
  readonly onBegin: (act: TaskAct) => void;
}

function OpenTask({ view, task, form, onBegin }: OpenTaskProps) {
  const speech = useLanguage();
  const { say } = speech;
  const { user } = useMe();
  const names = useNames();
  const act = taskAct(task, speech);
  const isOwn = task.owner === user || task.owner === null;
  const detail = [taskDetail(task), isOwn ? '' : say(taskText['tasks.of'], { name: names(task.owner ?? '') })];
  const more = detail.filter((part) => part !== '').join(' · ');
  return (
    <>
      <p className="task-line">
        <b>{act}</b>
        <TermTag lastDay={task.on} kind={task.kind === 'call-back' ? 'call-back' : 'act'} time={task.at ?? undefined} />
      </p>
      {more !== '' && <p className="muted">{more}</p>}
      {form ?? (
        <div className="acts">
          {view.may.includes('case.finishTask') && (
            <Button
              small
              data-act={`finish-${task.task}`}
              aria-label={say(taskText['tasks.finish-of'], { task: act })}
              onClick={() => onBegin('finish')}
            >
              {say(taskText['tasks.finish'])}
            </Button>
          )}
          {view.may.includes('case.moveTask') && (
            <Button
              kind="quiet"
              small
              data-act={`move-${task.task}`}
              aria-label={say(taskText['tasks.move-of'], { task: act })}
              onClick={() => onBegin('move')}
            >
              {say(taskText['tasks.move'])}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
