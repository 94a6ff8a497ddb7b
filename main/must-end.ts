import type { Host } from './host.ts';

/**
 * Work that somebody counts on and that a stop in its midst would lose: a change, a table that is read in, a release, a backup. The
 * wipe of the keys waits for it, a minute at most (`close-when-unused.ts`).
 */
export function mustEnd<T>({ working }: Pick<Host, 'working'>, work: Promise<T>): Promise<T> {
  working.add(work);
  const ended = () => void working.delete(work);
  work.then(ended, ended);
  return work;
}
