import type { Answer } from '../../../shared/failure.ts';
import { refused } from '../../../shared/result.ts';
import type { DraftKeeper, KeptDraft } from './draft-keeper.ts';

/**
 * Records or throws away a draft as it was kept last: saving stops while that is done. When another window turns out to
 * have typed on, recorded it or thrown it away, nothing is done and what was typed here goes on as a draft of its own.
 */
export async function asLastKept<T>(
  keeper: DraftKeeper,
  act: (draft: KeptDraft) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { saver } = keeper;
  const { id } = keeper.read();
  await saver.flush();
  if (keeper.read().id !== id) return refused({ code: 'draft-changed-meanwhile', at: '' });
  saver.stop();
  const answer = await act(keeper.read());
  if (answer.ok) return answer;
  if (['draft-changed-meanwhile', 'draft-gone'].includes(answer.failure.code)) keeper.split();
  saver.goOn();
  return answer;
}
