import type { CaseView } from '../../../shared/contract/case.ts';
import { isDay } from '../../../shared/dates.ts';
import type { DayOfTerm } from '../../../shared/terms/days-of-term.ts';
import { termActText } from '../../../shared/text/term-acts.ts';
import { termWords } from '../../../shared/text/terms.ts';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useApi, useRead } from '../../queries.ts';
import type { CaseDeadline } from './case-deadlines.ts';

interface TermDaysProps {
  readonly view: CaseView;
  readonly deadline: CaseDeadline;
}

/** Every day of a term, in order, with whether it counts and why not. */
export function TermDays({ view, deadline: { matter, kind } }: TermDaysProps) {
  const speech = useLanguage();
  const api = useApi();
  const read = useRead(api.term.explain.queryOptions({ input: { caseId: view.id, matter, term: kind } }));
  if (read.state === 'loading') return null;
  if (read.state === 'refused') return <Refusal failure={read.failure} />;
  return (
    <div className="calc term-days">
      <ol aria-label={speech.say(termActText['term.every-day'])}>
        {read.value.days.map((line) => (
          <li key={line.day} className={className(line)}>
            <span>{isDay(line.day) ? speech.formatDayShort(line.day) : line.day}</span>
            <span>{dayWords(line, speech)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function className({ why }: DayOfTerm): string | undefined {
  if (why === 'last-day') return 'last';
  return why === 'counts' || why === 'start' ? undefined : 'skip-day';
}

function dayWords({ count, why }: DayOfTerm, { say }: Speech): string {
  const counted = count === null ? '' : say(termActText['term.day-counts'], { count });
  switch (why) {
    case 'counts':
      return counted;
    case 'start':
      return say(termActText['term.day-start']);
    case 'stands-still':
      return say(termActText['term.day-still']);
    case 'last-day':
      return [counted, say(termActText['term.day-last'])].filter(Boolean).join(', ');
    default:
      return say(termWords[`term.moved.${why}`]);
  }
}
