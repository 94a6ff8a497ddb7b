import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work before others get their turn. */
const slice = 15;

/** Runs long work to its end without keeping calls waiting: a slice, then whatever else there is to do, and so on. */
export async function inSlices<T>(work: Generator<undefined, T, undefined>): Promise<T> {
  for (;;) {
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await setImmediate();
  }
}
