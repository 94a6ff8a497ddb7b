import type { ReactNode } from 'react';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { useLanguage } from '../../parts/language.tsx';

interface NowAndWasProps {
  readonly now: ReactNode;
  /** Undefined where nothing is beside it. */
  readonly was: ReactNode | undefined;
}

/** What something is now, and below it what it was in the period before: a table is half as wide so. */
export function NowAndWas({ now, was }: NowAndWasProps) {
  const { say } = useLanguage();
  return (
    <>
      {now}
      {was !== undefined && (
        <span className="was sm muted light">
          {say(evaluationText['evaluation.was-figure'])} {was}
        </span>
      )}
    </>
  );
}
