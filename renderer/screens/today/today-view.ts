import type { TermRow } from '../../../shared/case/term-row.ts';
import type { CaseRow } from '../../../shared/contract/register.ts';
import type { Api } from '../../queries.ts';

type TodayAnswer = Awaited<ReturnType<Api['today']['show']['call']>>;

/** The work list as the register answers it. */
export type TodayView = Extract<TodayAnswer, { ok: true }>['value'];

/** Whose work: one's own, or all that one may see. */
export type Scope = 'mine' | 'office';

/** One line of the work list. */
export interface Work {
  readonly case: CaseRow;
  readonly term: TermRow;
}
