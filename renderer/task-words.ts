import type { NewTask } from '../shared/case/tasks.ts';
import { taskText } from '../shared/text/tasks.ts';
import type { Speech } from './parts/language.tsx';

/** A task as an act, verb first; a call-back with its hour. */
export function taskAct({ kind, at, text }: Pick<NewTask, 'kind' | 'at' | 'text'>, speech: Speech): string {
  const { say, formatTime } = speech;
  const time = at === null ? null : formatTime(at);
  if (kind === 'call-back') {
    return time === null ? say(taskText['tasks.call-back']) : say(taskText['tasks.call-back-at'], { time });
  }
  const act = kind === 'follow-up' ? say(taskText['tasks.follow-up']) : text.trim() || say(taskText['tasks.other']);
  return time === null ? act : say(taskText['tasks.at-hour'], { act, time });
}

/** What the act does not say yet: whom to ask for, what about. */
export function taskDetail({ kind, text }: Pick<NewTask, 'kind' | 'text'>): string {
  return kind === 'task' ? '' : text.trim();
}
