import type { Task } from '../shared/case/tasks.ts';
import type { TermRow } from '../shared/case/term-row.ts';
import { type Day, dayOf, type Instant } from '../shared/dates.ts';
import { timeOf } from '../shared/text/format-time.ts';
import { TermTag } from './parts/term-tag.tsx';

/** A line of Vandaag or of Termijnen, as far as its state goes. */
type TaggedLine =
  | { readonly kind: 'term'; readonly term: Pick<TermRow, 'lastOn' | 'waiting'> }
  | { readonly kind: 'task'; readonly task: Pick<Task, 'kind' | 'on' | 'at'> };

interface LineTagProps {
  readonly line: TaggedLine;
  readonly today: Day;
  /** The moment of the list it stands in. */
  readonly now: Instant;
}

/** Where a term or a task stands; a call-back of today says its hour, and whether that is over. */
export function LineTag({ line, today, now }: LineTagProps) {
  if (line.kind === 'term') {
    return <TermTag lastDay={line.term.lastOn} today={today} kind={line.term.waiting ? 'waiting' : 'act'} />;
  }
  const { kind, on, at } = line.task;
  return (
    <TermTag
      lastDay={on}
      today={today}
      kind={kind === 'call-back' ? 'call-back' : 'act'}
      time={at ?? undefined}
      hourPassed={hasHourPassed(line.task, now)}
    />
  );
}

/** Whether the hour of today at which something was promised is over at this moment. */
export function hasHourPassed({ on, at }: Pick<Task, 'on' | 'at'>, now: Instant): boolean {
  return at !== null && dayOf(now) === on && at < timeOf(now);
}
