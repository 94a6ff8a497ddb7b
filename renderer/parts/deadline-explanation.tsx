import { isDay } from '../../shared/dates.ts';
import type { Explanation } from '../../shared/procedure/finding.ts';
import type { LastDay } from '../../shared/terms/last-day.ts';
import { termWorking } from '../../shared/text/term-working.ts';
import { useLanguage } from './language.tsx';
import { LongRuler } from './long-ruler.tsx';

interface DeadlineExplanationProps {
  readonly explanation: Explanation;
  /** The article or rule that sets the term. */
  readonly article: string;
}

const classOf = { plain: undefined, skipped: 'skip-day', last: 'last' } as const;

/** "Waarom deze datum?": the term day by day, and each step of the count in words. */
export function DeadlineExplanation({ explanation, article }: DeadlineExplanationProps) {
  const { steps, said } = termWorking(explanation, article, useLanguage());
  const muted = explanation.kind === 'counted' ? 0 : 1;
  return (
    <div className="calc">
      {explanation.kind === 'counted' && <Drawn counted={explanation.lastDay} />}
      {steps.length > 0 && (
        <ol>
          {steps.map(({ kind, when, what }) => (
            <li key={`${when} ${what}`} className={classOf[kind]}>
              <span>{when}</span>
              <span>{what}</span>
            </li>
          ))}
        </ol>
      )}
      {said.map((line, at) => (
        <p key={line} className={at < muted ? 'sm' : 'sm muted'}>
          {line}
        </p>
      ))}
    </div>
  );
}

function Drawn({ counted: { term, lastDay, moved } }: { readonly counted: LastDay }) {
  if (!isDay(lastDay) || lastDay <= term.from) return null;
  const skipped = moved.map(({ day }) => day).filter(isDay);
  return <LongRuler start={term.from} lastDay={lastDay} skipped={skipped} gaps={term.standstills ?? []} />;
}
