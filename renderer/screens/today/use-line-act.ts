import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Answer, Failure } from '../../../shared/failure.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { refused } from '../../../shared/result.ts';
import { type Api, useApi, useWrite } from '../../queries.ts';

/** An act on the report behind a row: the report is read as it stands, then the act is done on that version. */
export function useLineAct<I>(options: Parameters<typeof useWrite<I & At, CaseView>>[0]) {
  const api = useApi();
  const { busy, write } = useWrite<I & At, CaseView>(options);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (caseId: CaseId, input: I): Promise<boolean> => {
    if (busy) return false;
    const report = await openCase(api, caseId);
    const answer = report.ok ? await write({ ...input, caseId, version: report.value.version }) : report;
    setFailure(answer.ok ? null : answer.failure);
    return answer.ok;
  };
  return { busy, failure, run };
}

interface At {
  readonly caseId: CaseId;
  readonly version: number;
}

async function openCase(api: Api, caseId: CaseId): Promise<Answer<CaseView>> {
  try {
    return await api.case.open.call({ caseId });
  } catch {
    return refused({ code: 'no-connection' });
  }
}
