import { type Day, dayOf, type Instant, instant } from '../shared/dates.ts';

/** The moment on this computer's clock: for what the screen says of itself, never for what is recorded. */
export function presentInstant(): Instant {
  return instant(new Date().toISOString());
}

/** The present day in Rotterdam on this computer's clock, for screens before anybody is inside. */
export function presentDay(): Day {
  return dayOf(presentInstant());
}

/** Milliseconds on this computer's clock, for waits and idle time; it goes on while the computer sleeps. */
export function presentMilliseconds(): number {
  return Date.now();
}
