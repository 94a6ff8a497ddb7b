import type { CaseRow } from '../../../shared/contract/register.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { todayText } from '../../../shared/text/today.ts';
import { sayDone } from '../../just-done.tsx';
import { useMe } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { FieldError } from '../../parts/field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi } from '../../queries.ts';
import { useLineAct } from './use-line-act.ts';

/** Takes a report that nobody owns: read as it stands, then made one's own. */
export function TakeButton({ row: { id, number } }: { readonly row: Pick<CaseRow, 'id' | 'number'> }) {
  const { say, language } = useLanguage();
  const { user } = useMe();
  const api = useApi();
  const { failure, run } = useLineAct<{ owner: typeof user }>(api.case.assign.mutationOptions());
  const take = async () => {
    if (await run(id, { owner: user })) sayDone(say(todayText['today.taken'], { number }));
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
