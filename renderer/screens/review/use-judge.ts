import { useState } from 'react';
import type { ReviewedItem } from '../../../shared/contract/review.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Judgement } from '../../../shared/review/review-reasons.ts';
import { judgementWords, reviewText } from '../../../shared/text/review.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';

/** Keeps what the reviewer found of an item. Answers whether it was kept. */
export function useJudge() {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.review.judge.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const judge = async (
    { id }: Pick<ReviewedItem, 'id'>,
    found: { readonly judgement: Judgement; readonly note: string },
  ): Promise<boolean> => {
    const kept = await write({ id, ...found });
    setFailure(kept.ok ? null : kept.failure);
    if (kept.ok)
      sayDone(say(reviewText['review.kept'], { found: say(judgementWords[`judgement.${found.judgement}`]) }));
    return kept.ok;
  };
  return { busy, failure, judge };
}
