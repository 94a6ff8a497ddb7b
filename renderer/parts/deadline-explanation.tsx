import { addDays, type Day, daysBetween, isDay } from '../../shared/dates.ts';
import type { Explanation } from '../../shared/procedure/finding.ts';
import type { LastDay } from '../../shared/terms/last-day.ts';
import { articleName } from '../../shared/text/article-name.ts';
import { explanationWords } from '../../shared/text/explanation.ts';
import { termWords } from '../../shared/text/terms.ts';
import { type Speech, useLanguage } from './language.tsx';
import { LongRuler } from './long-ruler.tsx';

interface DeadlineExplanationProps {
  readonly explanation: Explanation;
  /** The article or rule that sets the term. */
  readonly article: string;
}

/** "Waarom deze datum?": the term day by day, and each step of the count in words. */
export function DeadlineExplanation({ explanation, article }: DeadlineExplanationProps) {
  const speech = useLanguage();
  const { say } = speech;
  if (explanation.kind === 'counted') return <Counted counted={explanation.lastDay} article={article} />;
  const said =
    explanation.kind === 'set'
      ? say(explanationWords['explanation.set'])
      : say(explanationWords['explanation.day-after'], { day: dayWords(explanation.day, speech) });
  return (
    <div className="calc">
      <p className="sm">{said}</p>
      <p className="sm muted">
        {say(explanationWords['explanation.source'], { article: articleName(article, speech.language) })}
      </p>
    </div>
  );
}

function Counted({ counted, article }: { readonly counted: LastDay; readonly article: string }) {
  const speech = useLanguage();
  const { say } = speech;
  const { term, lastDay, moved, warnings } = counted;
  const movedDays = moved.map(({ day }) => day).filter(isDay);
  return (
    <div className="calc">
      {isDay(lastDay) && lastDay > term.from && (
        <LongRuler start={term.from} lastDay={lastDay} skipped={movedDays} gaps={term.standstills ?? []} />
      )}
      <ol>
        <li>
          <span>{shortDay(term.from, speech)}</span>
          <span>{say(explanationWords['explanation.start'])}</span>
        </li>
        <li>
          <span>{lengthWords(counted, speech)}</span>
          <span>{countSentence(counted, article, speech)}</span>
        </li>
        {(term.standstills ?? []).map(({ from, until }) => (
          <li key={from} className="skip-day">
            <span>{shortDay(from, speech)}</span>
            <span>
              {say(explanationWords['explanation.stood-still'], {
                until: dayWords(until, speech),
                count: daysBetween(from, until) + 1,
              })}
            </span>
          </li>
        ))}
        {moved.map(({ day, because }) => (
          <li key={day} className="skip-day">
            <span>{shortDay(day, speech)}</span>
            <span>{say(termWords[`term.moved.${because}`])}</span>
          </li>
        ))}
        {isDay(lastDay) && (
          <li className="last">
            <span>{shortDay(lastDay, speech)}</span>
            <span>{say(explanationWords['explanation.last'], { day: speech.formatDay(addDays(lastDay, 1)) })}</span>
          </li>
        )}
      </ol>
      {warnings.map((warning) => (
        <p key={warning.code} className="sm muted">
          {say(
            termWords[`term.warning.${warning.code}`],
            warning.code === 'no-equated-days' ? { year: String(warning.year) } : {},
          )}
        </p>
      ))}
    </div>
  );
}

/** `+ 6 weken`, as it is counted before any day is moved. */
function lengthWords({ term }: LastDay, { say }: Speech): string {
  const length = say(termWords[`term.unit.${term.unit}`], { amount: Math.abs(term.amount) });
  return `${term.amount < 0 ? '−' : '+'} ${length}`;
}

function countSentence({ term, rawLastDay, skipped, lastDay }: LastDay, article: string, speech: Speech): string {
  const { say } = speech;
  const agreed = term.agreedUntil != null && term.agreedUntil === lastDay;
  const parts = [
    term.adjournWeeks != null &&
      say(explanationWords['explanation.adjourned'], {
        weeks: say(termWords['term.unit.weeks'], { amount: term.adjournWeeks }),
      }),
    agreed && say(explanationWords['explanation.agreed']),
    say(explanationWords['explanation.raw'], { day: dayWords(rawLastDay, speech) }),
    skipped.length > 0 && say(explanationWords['explanation.skipped'], { count: skipped.length }),
    `${articleName(article, speech.language)}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

function shortDay(on: string, speech: Speech): string {
  return isDay(on) ? speech.formatDayShort(on) : on;
}

function dayWords(on: string | Day, speech: Speech): string {
  return isDay(on) ? speech.formatDay(on) : on;
}
