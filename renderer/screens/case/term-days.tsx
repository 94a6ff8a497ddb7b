import { useLayoutEffect, useRef, useState } from 'react';
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
  const api = useApi();
  const read = useRead(api.term.explain.queryOptions({ input: { caseId: view.id, matter, term: kind } }));
  if (read.state === 'loading') return null;
  if (read.state === 'refused') return <Refusal failure={read.failure} />;
  return <Days days={read.value.days} />;
}

/** A box that scrolls is a stop of Tab by itself, so that the arrow keys reach its end. */
function Days({ days }: { readonly days: readonly DayOfTerm[] }) {
  const speech = useLanguage();
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    if (box.current) setScrolls(box.current.scrollHeight > box.current.clientHeight);
  }, []);
  return (
    <section
      className="calc term-days"
      aria-label={speech.say(termActText['term.every-day'])}
      tabIndex={scrolls ? 0 : undefined}
      ref={box}
    >
      <ol>
        {days.map((line) => (
          <li key={line.day} className={className(line)}>
            <span>{isDay(line.day) ? speech.formatDayShort(line.day) : line.day}</span>
            <span>{dayWords(line, speech)}</span>
          </li>
        ))}
      </ol>
    </section>
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
