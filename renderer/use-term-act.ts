import type { TermRow } from '../shared/case/term-row.ts';
import type { Day } from '../shared/dates.ts';
import { useLanguage } from './parts/language.tsx';
import { useApi, useRead } from './queries.ts';
import { termAct } from './term-act.ts';

/** The office's norm until its own is known (RTD-05). */
const usualReactionDays = 5;

/** Says what a term asks for on that day, with the office's own norm in it. */
export function useTermAct(today: Day): (term: Pick<TermRow, 'kind' | 'lastOn'>) => string {
  const { say } = useLanguage();
  const api = useApi();
  const office = useRead(api.office.show.queryOptions({ input: {}, staleTime: Number.POSITIVE_INFINITY }));
  const days = office.state === 'ready' ? office.value.procedure.reactionWorkingDays : usualReactionDays;
  return (term) => say(termAct(term, today), { days });
}
