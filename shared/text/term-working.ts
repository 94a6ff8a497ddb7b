import { addDays, type Day, daysBetween, isDay } from '../dates.ts';
import type { Explanation } from '../procedure/finding.ts';
import type { LastDay } from '../terms/last-day.ts';
import { articleName } from './article-name.ts';
import { explanationWords } from './explanation.ts';
import type { Speech } from './speech.ts';
import { termWords } from './terms.ts';

/** One step of counting a term: a day or a length, and what happens there. */
export interface WorkingStep {
  readonly kind: 'plain' | 'skipped' | 'last';
  readonly when: string;
  readonly what: string;
}

/** How a last day was found, step by step, and what to know beside it. A day that was set has one sentence and no steps. */
export interface Working {
  readonly steps: readonly WorkingStep[];
  readonly said: readonly string[];
}

/** "Waarom deze datum?" in words, the same on a screen and on paper. `article`: what sets the term. */
export function termWorking(explanation: Explanation, article: string, speech: Speech): Working {
  const { say } = speech;
  if (explanation.kind === 'counted') return countedWorking(explanation.lastDay, article, speech);
  const said =
    explanation.kind === 'set'
      ? say(explanationWords['explanation.set'])
      : say(explanationWords['explanation.day-after'], { day: dayWords(explanation.day, speech) });
  const source = say(explanationWords['explanation.source'], { article: articleName(article, speech.language) });
  return { steps: [], said: [said, source] };
}

function countedWorking(counted: LastDay, article: string, speech: Speech): Working {
  const { say } = speech;
  const { term, lastDay, moved, warnings } = counted;
  const stoodStill = (term.standstills ?? []).map(({ from, until }) => ({
    kind: 'skipped' as const,
    when: shortDay(from, speech),
    what: say(explanationWords['explanation.stood-still'], {
      until: dayWords(until, speech),
      count: daysBetween(from, until) + 1,
    }),
  }));
  const steps: readonly WorkingStep[] = [
    { kind: 'plain', when: shortDay(term.from, speech), what: say(explanationWords['explanation.start']) },
    { kind: 'plain', when: lengthWords(counted, speech), what: countSentence(counted, article, speech) },
    ...stoodStill,
    ...moved.map(({ day, because }) => ({
      kind: 'skipped' as const,
      when: shortDay(day, speech),
      what: say(termWords[`term.moved.${because}`]),
    })),
    ...(isDay(lastDay) ? [lastStep(lastDay, speech)] : []),
  ];
  const said = warnings.map((warning) =>
    say(
      termWords[`term.warning.${warning.code}`],
      warning.code === 'no-equated-days' ? { year: String(warning.year) } : {},
    ),
  );
  return { steps, said };
}

function lastStep(lastDay: Day, speech: Speech): WorkingStep {
  const late = speech.formatDay(addDays(lastDay, 1));
  return {
    kind: 'last',
    when: shortDay(lastDay, speech),
    what: speech.say(explanationWords['explanation.last'], { day: late }),
  };
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
