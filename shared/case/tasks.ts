import { z } from 'zod';
import { Day } from '../dates.ts';
import { UserName } from '../ids.ts';
import { Name } from '../typed-text.ts';

/** What somebody has to do about a report on a day: ring back, ask how it went, or something else. */
export const taskKinds = ['call-back', 'follow-up', 'task'] as const;
export const TaskKind = z.enum(taskKinds);
export type TaskKind = z.infer<typeof TaskKind>;

/** A time of day as people say it: `14:30`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const NewTask = z.object({
  kind: TaskKind,
  on: Day,
  /** The agreed hour; null: some time that day. */
  at: ClockTime.nullable(),
  owner: UserName.nullable(),
  text: Name,
});
export type NewTask = z.infer<typeof NewTask>;

/** A task as it stands. `task` counts from 1 within the report. */
export const Task = NewTask.extend({ task: z.number().int().min(1).max(1000), doneOn: Day.nullable() });
export type Task = z.infer<typeof Task>;
