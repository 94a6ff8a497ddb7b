import type { Clock } from '../../../main/clock.ts';
import { dayOf, instant } from '../../../shared/dates.ts';

/** When each journey begins, in UTC: half past two in Rotterdam, on the Thursday on which the practice register ends. */
export const journeyStart = '2026-11-19T13:30:00.000Z';

/** A clock that begins at the start of the journeys, or at another moment, and runs on as real time does. */
export function movedClock(start = journeyStart): Clock {
  const began = performance.now();
  const now = () => instant(new Date(Date.parse(start) + performance.now() - began).toISOString());
  return { now, today: () => dayOf(now()), elapsed: () => performance.now() };
}
