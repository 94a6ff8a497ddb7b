import type { Clock } from '../../main/clock.ts';
import { dayOf, type Instant, instant } from '../../shared/dates.ts';

/** A clock that stands still until it is moved. */
export interface StillClock extends Clock {
  /** Sets the moment; days follow from it. */
  moveTo(at: string): void;
  /** Lets time that only goes forward pass. */
  pass(milliseconds: number): void;
}

/** A clock at a moment: `2026-06-30T09:00:00.000Z` unless another is given. */
export function stillClock(at = '2026-06-30T09:00:00.000Z'): StillClock {
  let now: Instant = instant(at);
  let elapsed = 0;
  return {
    now: () => now,
    today: () => dayOf(now),
    elapsed: () => elapsed,
    moveTo: (to) => {
      now = instant(to);
    },
    pass: (milliseconds) => {
      elapsed += milliseconds;
      now = instant(new Date(Date.parse(now) + milliseconds).toISOString());
    },
  };
}
