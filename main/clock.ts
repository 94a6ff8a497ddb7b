import { type Day, dayOf, type Instant, instant, instantAt } from '../shared/dates.ts';

/** The one place that knows what time it is. */
export interface Clock {
  now(): Instant;
  today(): Day;
  /** Milliseconds that only go forward, for idle time and waiting. */
  elapsed(): number;
}

/** The clock of this computer; with a day given, the time runs on but the day stands still (`--today`). */
export function systemClock(fixed?: Day): Clock {
  const real = () => instant(new Date().toISOString());
  const now = fixed === undefined ? real : () => instantAt(fixed, wallTime(real()));
  return { now, today: () => fixed ?? dayOf(now()), elapsed: () => performance.now() };
}

const amsterdam = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' });

function wallTime(at: Instant): string {
  return `${amsterdam.format(new Date(at))}${at.slice(19, 23)}`;
}
