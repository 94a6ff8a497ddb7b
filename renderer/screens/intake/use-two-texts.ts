import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Draft } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import { ok } from '../../../shared/result.ts';
import { twoTexts } from '../../../shared/text/two-texts.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { chosenFrom } from './compare-drafts.ts';
import type { DraftField } from './draft-fields.ts';
import { nextTyped } from './draft-keeper.ts';
import { letGo } from './drafts-here.ts';
import { useBringBack } from './use-bring-back.ts';
import type { DraftInHand } from './use-draft.ts';

export interface TwoTexts {
  /** The other text of this call, as the register has it; null when that draft was recorded or thrown away. */
  readonly other: Draft | null;
  /** Why the last choice was not done. */
  readonly failure: Failure | null;
  readonly keepHere: () => void;
  readonly keepThere: () => void;
  /** Keeps this text with these fields of the other one. */
  readonly keepChoice: (fromThere: readonly DraftField[]) => void;
  /** From here on they are two calls. */
  readonly keepBoth: () => void;
}

/** Whether this call has another text, and what can be done with the two; null when there is one text. */
export function useTwoTexts(draft: DraftInHand): TwoTexts | null {
  const { keeper, splitFrom, id } = draft;
  const { say } = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const bringBack = useBringBack();
  const read = useRead(api.draft.list.queryOptions({ input: {} }));
  const discarding = useWrite(api.draft.discard.mutationOptions());
  const saving = useWrite(api.draft.save.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  if (read.state !== 'ready') return null;
  const other = read.value.find((each) => each.id === splitFrom || each.splitFrom === id) ?? null;
  if (other === null && splitFrom === null) return null;

  const throwAway = async ({ id: gone, version }: Pick<Draft, 'id'> & { version: number | null }) => {
    const answer = await discarding.write({ id: gone, basis: version });
    const isGone = answer.ok || answer.failure.code === 'not-found';
    setFailure(isGone ? null : answer.failure);
    // What was typed there meanwhile is to be seen before it is chosen about.
    if (!isGone) read.again();
    return isGone;
  };
  /** Keeps the other text as it is, as a call by itself. */
  const setFree = async ({ id, version, intake, beside }: Draft) =>
    saving.write({ id, basis: version, typed: nextTyped(), splitFrom: null, intake, beside });
  const keepChoice = async (fromThere: readonly DraftField[]) => {
    if (other === null) return;
    const before = keeper.read().content;
    keeper.change(chosenFrom(before, other, fromThere));
    await keeper.saver.flush();
    // What is taken over is kept here before it goes there.
    if (!keeper.saver.isIdle()) return;
    if (!(await throwAway(other))) return keeper.change(before);
    keeper.splitFrom(null);
    const undo = () => {
      keeper.change(before);
      void bringBack({ content: other, splitFrom: keeper.read().id });
    };
    sayDone(say(twoTexts[fromThere.length > 0 ? 'two.kept-choice' : 'two.kept-one']), undo);
  };
  const keepThere = async () => {
    if (other === null) return;
    await keeper.saver.flush();
    keeper.saver.stop();
    const { id: gone, version, content } = keeper.read();
    if (!(await throwAway({ id: gone, version }))) return keeper.saver.goOn();
    letGo(keeper);
    if (other.splitFrom !== null) await setFree(other);
    await navigate({ to: '/nieuw/$draftId', params: { draftId: other.id }, replace: true });
    sayDone(say(twoTexts['two.kept-one']), () => void bringBack({ content, splitFrom: other.id }));
  };
  const keepBoth = async () => {
    if (splitFrom !== null) keeper.splitFrom(null);
    const freed = other?.splitFrom === id ? await setFree(other) : ok(undefined);
    setFailure(freed.ok ? null : freed.failure);
    if (other !== null && freed.ok) sayDone(say(twoTexts['two.kept-both']));
  };
  return {
    other,
    failure,
    keepHere: () => void keepChoice([]),
    keepThere: () => void keepThere(),
    keepChoice: (fromThere) => void keepChoice(fromThere),
    keepBoth: () => void keepBoth(),
  };
}
