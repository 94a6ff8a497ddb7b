import type { Day } from '../../../shared/dates.ts';
import type { BoardLine, TodayView, Work } from './today-view.ts';

export interface BoardLines {
  readonly late: readonly BoardLine[];
  readonly dueToday: readonly BoardLine[];
  readonly soon: readonly BoardLine[];
  readonly waiting: readonly BoardLine[];
}

/** Terms and tasks in one order: by their day; on one day terms first, then tasks without an hour, then by the hour. */
export function boardLines(view: TodayView): BoardLines {
  const { today } = view;
  const tasks = view.tasks.map((row): BoardLine => ({ kind: 'task', ...row }));
  const on = (fits: (day: Day) => boolean) => tasks.filter((line) => fits(dayOf(line)));
  return {
    late: byClock([...terms(view.late), ...on((day) => day < today)]),
    dueToday: byClock([...terms(view.dueToday), ...on((day) => day === today)]),
    soon: byClock([...terms(view.soon), ...on((day) => day > today)]),
    waiting: terms(view.waiting),
  };
}

/** A key for each line that stays the same while other lines come and go: one report may have several equal terms. */
export function lineKeys(lines: readonly BoardLine[]): readonly string[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const base =
      line.kind === 'task'
        ? `${line.case.id}/task/${line.task.task}`
        : `${line.case.id}/${line.term.kind}/${line.term.lastOn}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return `${base}/${count}`;
  });
}

/** The line a key stands for, as long as it is on the board. */
export function lineOf(view: TodayView, key: string): BoardLine | undefined {
  return Object.values(boardLines(view))
    .map((lines) => lines[lineKeys(lines).indexOf(key)])
    .find((line) => line !== undefined);
}

/** The report a key stands for. */
export function caseOfKey(key: string): string {
  return key.split('/')[0] ?? '';
}

function terms(lines: readonly Work[]): readonly BoardLine[] {
  return lines.map((line) => ({ kind: 'term', ...line }));
}

function byClock(lines: readonly BoardLine[]): readonly BoardLine[] {
  return [...lines].sort((a, b) => momentOf(a).localeCompare(momentOf(b)));
}

function momentOf(line: BoardLine): string {
  return line.kind === 'task' ? `${line.task.on} 1 ${line.task.at ?? ''}` : `${line.term.lastOn} 0`;
}

function dayOf(line: BoardLine): Day {
  return line.kind === 'task' ? line.task.on : line.term.lastOn;
}
