import type { Host } from '../host.ts';
import { keepIdleLock } from '../idle-lock.ts';
import { keepBackingUp } from './daily-backup.ts';
import { keepSearching } from './daily-search.ts';
import { keepLogPoints } from './keep-log-points.ts';
import { keepRoom } from './keep-room.ts';
import { keepVerifying } from './verify-at-leisure.ts';

/** What every host with a window does beside the calls of people, as long as it runs. Returns what stops all of it. */
export function keepJobs(host: Host): () => void {
  const jobs = [keepIdleLock, keepSearching, keepBackingUp, keepLogPoints, keepVerifying, keepRoom];
  const stops = jobs.map((keep) => keep(host));
  return () => {
    for (const stop of stops) stop();
  };
}
