import type { TermRow } from '../../../shared/case/term-row.ts';
import type { CaseRow, TaskRow } from '../../../shared/contract/register.ts';
import type { Api } from '../../queries.ts';

type BoardAnswer = Awaited<ReturnType<Api['work']['board']['call']>>;

/** The term board as the register answers it. */
export type BoardView = Extract<BoardAnswer, { ok: true }>['value'];

/** The stretches of the board in their order. */
export const stretches = ['late', 'dueToday', 'week', 'near', 'waiting'] as const;
export type Stretch = (typeof stretches)[number];

/** One line: a term, or a task that was planned. */
export type Line =
  | { readonly kind: 'term'; readonly case: CaseRow; readonly term: TermRow }
  | ({ readonly kind: 'task' } & Omit<TaskRow, 'rings'>);

/** The lines of a stretch in one order: by their day, on one day terms first, then tasks by the hour. */
export function linesOf({ terms, tasks }: Pick<BoardView['late'], 'terms' | 'tasks'>): readonly Line[] {
  const all: Line[] = [
    ...terms.map((line) => ({ kind: 'term', ...line }) as const),
    ...tasks.map((line) => ({ kind: 'task', ...line }) as const),
  ];
  return all.sort((a, b) => momentOf(a).localeCompare(momentOf(b)));
}

/** All lines of a stretch, shown or not. */
export function countOf({ counts }: Pick<BoardView['late'], 'counts'>): number {
  return counts.law + counts.norm + counts.task;
}

function momentOf(line: Line): string {
  return line.kind === 'task' ? `${line.task.on} 1 ${line.task.at ?? ''}` : `${line.term.lastOn} 0`;
}
