import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { asLastKept } from './as-last-kept.ts';
import { letGo } from './drafts-here.ts';
import { useBringBack } from './use-bring-back.ts';
import type { DraftInHand } from './use-draft.ts';

/** Throws a call away; until the next act it can be brought back. */
export function useDiscard({ keeper }: DraftInHand) {
  const { say } = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const bringBack = useBringBack();
  const { busy, write } = useWrite(api.draft.discard.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const discard = async () => {
    if (busy) return;
    const answer = await asLastKept(keeper, ({ id, version }) => write({ id, basis: version }));
    // A call in which nothing was kept yet is not there to be thrown away.
    const isGone = answer.ok || answer.failure.code === 'not-found';
    if (!isGone) return setFailure(answer.failure);
    letGo(keeper);
    const { content, splitFrom } = keeper.read();
    await navigate({ to: '/' });
    sayDone(say(intakeText['intake.discarded']), () => void bringBack({ content, splitFrom }));
  };
  return { discard: () => void discard(), failure };
}
