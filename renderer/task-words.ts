import type { NewTask } from '../shared/case/tasks.ts';
import { taskText } from '../shared/text/tasks.ts';
import type { Speech } from './parts/language.tsx';

/** A task as an act, verb first, with its hour; an hour of a day that is over with that day. */
export function taskAct({ kind, on, at, text }: Pick<NewTask, 'kind' | 'on' | 'at' | 'text'>, speech: Speech): string {
  const { say, formatTime, formatDayShort, today } = speech;
  const time = at === null ? null : formatTime(at);
  const act = actOf({ kind, text }, speech);
  if (time === null) return act;
  if (on < today) return say(taskText['tasks.was'], { act, day: formatDayShort(on), time });
  return say(taskText['tasks.at-hour'], { act, time });
}

function actOf({ kind, text }: Pick<NewTask, 'kind' | 'text'>, { say }: Speech): string {
  if (kind === 'call-back') return say(taskText['tasks.call-back']);
  return kind === 'follow-up' ? say(taskText['tasks.follow-up']) : text.trim() || say(taskText['tasks.other']);
}

/** What the act does not say yet: whom to ask for, what about. */
export function taskDetail({ kind, text }: Pick<NewTask, 'kind' | 'text'>): string {
  return kind === 'task' ? '' : text.trim();
}
