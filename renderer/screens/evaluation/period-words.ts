import type { Period } from '../../../shared/figures/period-before.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import type { Speech } from '../../parts/language.tsx';
import { type NamedPeriod, nameOfPeriod } from './named-periods.ts';

/** What a period is called: "derde kwartaal 2026", "september 2026"; days of one's own have no name. */
export function periodName(period: Period, speech: Speech): string {
  const named = nameOfPeriod(period);
  return named ? namedPeriodName(named, speech) : speech.say(evaluationText['evaluation.own-period']);
}

/** The name of a calendar period. */
export function namedPeriodName({ kind, year, number, from }: NamedPeriod, { say, formatDay }: Speech): string {
  const values = { number: String(number), year: String(year) };
  if (kind === 'month') return `${formatDay(from, 'date').split(' ')[1] ?? ''} ${year}`;
  if (kind === 'year') return say(evaluationText['evaluation.name-year'], values);
  return say(evaluationText[kind === 'quarter' ? 'evaluation.name-quarter' : 'evaluation.name-half'], values);
}
