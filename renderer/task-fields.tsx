import { ClockTime, type NewTask } from '../shared/case/tasks.ts';
import type { Day } from '../shared/dates.ts';
import { taskText } from '../shared/text/tasks.ts';
import { nameLength } from '../shared/typed-text.ts';
import { AbsentNote } from './absent-note.tsx';
import { useMe } from './me.ts';
import { DateField } from './parts/date-field.tsx';
import { useLanguage } from './parts/language.tsx';
import { TextField } from './parts/text-field.tsx';
import { TimeField } from './parts/time-field.tsx';
import { PeoplePicker, userNamed } from './people-picker.tsx';

/** A task while it is typed: its day may still be open. */
export type TypedTask = Omit<NewTask, 'on'> & { readonly on: Day | undefined };

export interface TaskFieldsProps {
  readonly value: TypedTask;
  readonly onChange: (value: TypedTask) => void;
  /** Asked for a day and not given one. */
  readonly dayMissing?: boolean | undefined;
}

/** On which day, and at what time. */
export function WhenFields({ value, onChange, dayMissing, label }: TaskFieldsProps & { readonly label?: string }) {
  const { say, today } = useLanguage();
  return (
    <div className="two">
      <DateField
        label={label ?? say(taskText['tasks.on'])}
        value={value.on}
        lean="future"
        min={today}
        onChange={(on) => onChange({ ...value, on })}
        error={dayMissing ? say(taskText['tasks.no-day']) : undefined}
      />
      <TimeField
        label={say(taskText['tasks.at'])}
        value={value.at ?? undefined}
        onChange={(at) => onChange({ ...value, at: ClockTime.safeParse(at).data ?? null })}
      />
    </div>
  );
}

/** What a task is about; for a call-back whom to ask for. */
export function TaskTextField({ value, onChange }: TaskFieldsProps) {
  const { say } = useLanguage();
  return (
    <TextField
      label={say(taskText[value.kind === 'call-back' ? 'tasks.call-text' : 'tasks.text'])}
      maxLength={nameLength}
      value={value.text}
      onChange={(text) => onChange({ ...value, text })}
    />
  );
}

/** Who does it: oneself, until a colleague is chosen. */
export function TaskOwnerField({ value, onChange }: TaskFieldsProps) {
  const { say } = useLanguage();
  const { user } = useMe();
  return (
    <div>
      <PeoplePicker
        label={say(taskText['tasks.owner'])}
        value={value.owner === null || value.owner === user ? '' : value.owner}
        nobody={say(taskText['tasks.owner-self'])}
        except={user}
        onChange={(owner) => onChange({ ...value, owner: userNamed(owner) ?? user })}
      />
      <AbsentNote user={value.owner} on={value.on} />
    </div>
  );
}
