import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';

/** Looks for signals as of today; while it looks, asking again does nothing. */
export function useSearch() {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.signal.search.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async () => {
    if (busy) return;
    sayDone(undefined);
    const answer = await write({});
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(signalsText['signals.found'], { count: answer.value.opened }));
  };
  const stop = useWrite(api.signal.stopSearch.mutationOptions());
  return { busy, failure, run: () => void run(), stop: () => void stop.write({}) };
}
