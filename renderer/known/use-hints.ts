import { keepPreviousData, skipToken } from '@tanstack/react-query';
import type { Hints } from '../../shared/contract/hint.ts';
import { useApi, useRead } from '../queries.ts';
import { useSettled } from '../use-settled.ts';
import type { HintQuestion } from './hint-question.ts';

const noHints: Hints = { persons: [], matters: [] };

/** Milliseconds without a keystroke before the register is asked. */
const pause = 250;

/**
 * What the register may know of what is typed: asked when the keys rest a moment, and the last answer stays until the next
 * is there. Whatever goes wrong shows nothing: a hint is never in the way of a call.
 */
export function useHints(question: HintQuestion | null): Hints {
  const api = useApi();
  // By its text, so that the same question is one question.
  const settled = useSettled(question === null ? '' : JSON.stringify(question), pause);
  const isCurrent = question !== null && settled !== '';
  const read = useRead(
    api.hint.find.queryOptions({
      input: isCurrent ? question : skipToken,
      enabled: isCurrent && JSON.stringify(question) === settled,
      placeholderData: keepPreviousData,
      staleTime: 10_000,
      refetchOnWindowFocus: false,
    }),
  );
  return isCurrent && read.state === 'ready' ? read.value : noHints;
}
