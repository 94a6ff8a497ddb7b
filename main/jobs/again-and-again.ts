import { report } from '../mishap.ts';

export const everyMinute = 60_000;

/**
 * Looks each so many milliseconds whether there is something to do; the program does not go on running for it, and a look that
 * fails is reported and tried again. Returns what stops it.
 */
export function againAndAgain(every: number, look: () => void | Promise<void>): () => void {
  const turn = async () => look();
  const timer = setInterval(() => void turn().catch(report), every);
  timer.unref();
  return () => clearInterval(timer);
}
