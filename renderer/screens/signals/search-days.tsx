import { useEffect } from 'react';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { Busy } from '../../parts/busy.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useRead } from '../../queries.ts';

interface SearchDaysProps {
  readonly onStop: () => void;
  /** Asked now and then when the search may be over: the one of every day tells nobody that it is. */
  readonly onOver?: (() => void) | undefined;
}

/** How far the search that runs is, in days, with a way to stop it. */
export function SearchDays({ onStop, onOver }: SearchDaysProps) {
  const { say, formatNumber } = useLanguage();
  const api = useApi();
  const far = useRead(api.signal.progress.queryOptions({ input: {}, refetchInterval: 300 }));
  const days = far.state === 'ready' ? far.value : null;
  const isOver = far.state === 'ready' && days === null;
  useEffect(() => {
    if (!isOver || !onOver) return;
    const timer = setInterval(onOver, 1_000);
    return () => clearInterval(timer);
  }, [isOver, onOver]);
  const label = days
    ? say(signalsText['signals.searching-day'], { done: formatNumber(days.done), of: formatNumber(days.of) })
    : say(signalsText['signals.searching']);
  return <Busy label={label} progress={days ? { value: days.done, max: days.of } : undefined} onStop={onStop} />;
}
