import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FalseSignals, ReplayView } from '../../../shared/contract/replay.ts';
import type { Day } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { replayText } from '../../../shared/text/replay.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { useApi, useWrite } from '../../queries.ts';

/** What is tried, and over which days. */
export interface Tried {
  readonly falseSignalsPerYear: FalseSignals;
  readonly from: Day;
  readonly to: Day;
}

/** Tries a setting and keeps it. Who leaves the screen ends the trial. */
export function useTrial() {
  const { say } = useLanguage();
  const api = useApi();
  const announce = useAnnounce();
  const { busy, write } = useWrite(api.replay.run.mutationOptions());
  const keeping = useWrite(api.replay.keep.mutationOptions());
  const [outcome, setOutcome] = useState<ReplayView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isStopped = useRef(false);
  const stop = () => {
    isStopped.current = true;
    void api.replay.stop.call({});
  };
  const leave = useEffectEvent(() => busy && stop());
  useEffect(() => () => void leave(), []);
  const run = async (tried: Tried) => {
    if (busy) return;
    sayDone(undefined);
    setFailure(null);
    isStopped.current = false;
    const answer = await write(tried);
    if (!answer.ok) return setFailure(answer.failure);
    // It had ended before the stop came to it: whoever stopped it is not shown it after all.
    if (isStopped.current) return setFailure({ code: 'replay-stopped' });
    setOutcome(answer.value);
    announce(say(replayText['replay.done']));
  };
  const keep = async (falseSignalsPerYear: FalseSignals) => {
    if (keeping.busy) return;
    const answer = await keeping.write({ falseSignalsPerYear });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(replayText['replay.kept'], { count: falseSignalsPerYear }));
  };
  return {
    busy,
    outcome,
    failure,
    stop,
    run: (tried: Tried) => void run(tried),
    keep: (n: FalseSignals) => void keep(n),
  };
}
