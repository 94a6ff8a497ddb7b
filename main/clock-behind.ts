import type { Reader } from '../db/handle.ts';
import { latestInLog } from '../db/log.ts';
import type { Instant } from '../shared/dates.ts';

/** How far a clock may be corrected without a word, in milliseconds. */
const tolerated = 10 * 60_000;

/** The latest moment that the log tells of, when the clock of this computer is behind it by more than ten minutes; else null. */
export function clockBehind(reader: Reader, now: Instant): Instant | null {
  const latest = latestInLog(reader);
  return latest !== null && Date.parse(latest) - Date.parse(now) > tolerated ? latest : null;
}
