import { useState } from 'react';
import type { CaseRow } from '../../../shared/contract/register.ts';
import type { Failure } from '../../../shared/failure.ts';
import { refused } from '../../../shared/result.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { todayText } from '../../../shared/text/today.ts';
import { sayDone } from '../../just-done.tsx';
import { useMe } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { FieldError } from '../../parts/field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { type Api, useApi, useWrite } from '../../queries.ts';

/** Takes a report that nobody owns: read as it stands, then made one's own. */
export function TakeButton({ row: { id, number } }: { readonly row: Pick<CaseRow, 'id' | 'number'> }) {
  const { say, language } = useLanguage();
  const { user } = useMe();
  const [failure, setFailure] = useState<Failure | null>(null);
  const api = useApi();
  const { busy, write } = useWrite(api.case.assign.mutationOptions());
  const take = async () => {
    if (busy) return;
    const report = await openCase(api, id);
    if (!report.ok) return setFailure(report.failure);
    const answer = await write({ caseId: id, version: report.value.version, owner: user });
    if (answer.ok) sayDone(say(todayText['today.taken'], { number }));
    else setFailure(answer.failure);
  };
  return (
    <>
      <Button small aria-label={say(todayText['today.take-label'], { number })} onClick={take}>
        {say(todayText['today.take'])}
      </Button>
      <FieldError id={`take-${id}`} error={failure ? failureSentence(failure, language) : undefined} />
    </>
  );
}

async function openCase(api: Api, caseId: CaseRow['id']): Promise<Awaited<ReturnType<Api['case']['open']['call']>>> {
  try {
    return await api.case.open.call({ caseId });
  } catch {
    return refused({ code: 'no-connection' });
  }
}
