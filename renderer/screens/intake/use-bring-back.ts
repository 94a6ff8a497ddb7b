import { useNavigate } from '@tanstack/react-router';
import type { DraftId } from '../../../shared/ids.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { type DraftContent, nextTyped } from './draft-keeper.ts';
import { newDraftId } from './new-draft-id.ts';

interface ThrownAway {
  readonly content: DraftContent;
  readonly splitFrom: DraftId | null;
}

/**
 * Brings a text back that was thrown away, as a draft of its own: another window may still hold the old one. Refused, it
 * can be tried again.
 */
export function useBringBack(): (thrown: ThrownAway) => Promise<void> {
  const { say, language } = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const saving = useWrite(api.draft.save.mutationOptions());
  return async function bringBack(thrown: ThrownAway) {
    const { content, splitFrom } = thrown;
    const { intake, beside } = content;
    const anew = { id: newDraftId(), basis: null, typed: nextTyped() };
    const answer = await saving.write({ ...anew, splitFrom, intake, beside });
    if (!answer.ok) return sayDone(failureSentence(answer.failure, language), () => void bringBack(thrown));
    await navigate({ to: '/nieuw/$draftId', params: { draftId: answer.value.id } });
    sayDone(say(intakeText['intake.brought-back']));
  };
}
