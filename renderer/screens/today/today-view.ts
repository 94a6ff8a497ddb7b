import type { TermRow } from '../../../shared/case/term-row.ts';
import type { CaseRow, TaskRow } from '../../../shared/contract/register.ts';
import type { Api } from '../../queries.ts';

type TodayAnswer = Awaited<ReturnType<Api['today']['show']['call']>>;

/** The work list as the register answers it. */
export type TodayView = Extract<TodayAnswer, { ok: true }>['value'];

/** Whose work: one's own, or all that one may see. */
export type Scope = 'mine' | 'office';

/** A term that asks for an act, or that another is busy with. */
export interface Work {
  readonly case: CaseRow;
  readonly term: TermRow;
}

/** One line of the board: a term, or a task that was planned. */
export type BoardLine = ({ readonly kind: 'term' } & Work) | ({ readonly kind: 'task' } & TaskRow);
