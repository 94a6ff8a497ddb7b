import { readSetting } from '../db/settings.ts';
import { Office } from '../shared/contract/administration.ts';
import { type Host, lockIdle } from './host.ts';

/** How often it is looked whether a window was left alone, in milliseconds. */
const every = 5_000;

/** Locks windows that are left alone for as long as the office has set. Returns what stops it. */
export function keepIdleLock(host: Host): () => void {
  const timer = setInterval(() => {
    if (host.register) lockIdle(host, Office.parse(readSetting(host.register.reader, 'office')).idleMinutes);
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}
