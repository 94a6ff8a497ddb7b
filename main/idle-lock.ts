import { readSetting } from '../db/settings.ts';
import { Office } from '../shared/contract/administration.ts';
import { type Host, lockIdle } from './host.ts';

/** How often it is looked whether a window was left alone, in milliseconds. */
const every = 5_000;

/** Locks windows that are left alone for as long as the office has set. Returns what stops it. */
export function keepIdleLock(host: Host): () => void {
  const timer = setInterval(() => {
    const minutes = idleMinutesOf(host);
    if (minutes !== null) lockIdle(host, minutes);
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}

/** The minutes the office has set; null when nobody is there. */
export function idleMinutesOf({ register, accounts }: Host): number | null {
  if (register) return Office.parse(readSetting(register.reader, 'office')).idleMinutes;
  return accounts?.settings.idleMinutes ?? null;
}
