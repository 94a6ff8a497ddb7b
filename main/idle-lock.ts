import { lockIdle } from './close-when-unused.ts';
import type { Host } from './host.ts';
import { againAndAgain } from './jobs/again-and-again.ts';

/** How often it is looked whether a window was left alone, in milliseconds. */
const every = 5_000;

/** Locks windows that are left alone for as long as the office has set. Returns what stops it. */
export function keepIdleLock(host: Host): () => void {
  return againAndAgain(every, () => {
    const minutes = idleMinutesOf(host);
    if (minutes !== null) lockIdle(host, minutes);
  });
}

/** The minutes the office has set; null when nobody is there. Of the accounts, so that no damage of the register keeps it open. */
export function idleMinutesOf({ accounts }: Host): number | null {
  return accounts?.settings.idleMinutes ?? null;
}
