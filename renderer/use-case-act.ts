import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseView } from '../shared/contract/case.ts';
import type { Answer, Failure } from '../shared/failure.ts';
import { useApi, useWrite } from './queries.ts';

/** An act on a report that answers the report as it stands afterwards. */
export interface CaseAct<I> {
  readonly busy: boolean;
  /** Why the last try was refused; null when it was not. */
  readonly failure: Failure | null;
  /** Does the act; answers true when it was done. What was typed stays with the form that asked. */
  readonly run: (input: I) => Promise<boolean>;
}

/**
 * Does an act on a report and shows its answer at once. When another changed the report in between, the act is refused,
 * the report is read again beside what was typed, and a second try is made on the new version.
 */
export function useCaseAct<I>(options: Parameters<typeof useWrite<I, CaseView>>[0]): CaseAct<I> {
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { busy, write } = useWrite<I, CaseView>(options);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (input: I): Promise<boolean> => {
    const answer: Answer<CaseView> = await write(input);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) {
      queryClient.setQueryData(api.case.open.queryKey({ input: { caseId: answer.value.id } }), answer);
      // Whoever did his task on a colleague's report has no business there any more: no refusal where something was done.
      if (!answer.value.may.includes('case.open')) await navigate({ to: '/' });
      return true;
    }
    if (answer.failure.code === 'changed-meanwhile')
      void queryClient.invalidateQueries({ queryKey: api.case.open.key() });
    return false;
  };
  return { busy, failure, run };
}
