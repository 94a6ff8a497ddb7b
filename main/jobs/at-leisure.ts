import { setTimeout } from 'node:timers/promises';

/** Rests after so many milliseconds of work. */
export type Rest = (worked: number) => Promise<void>;

/** Milliseconds of work between two rests: shorter than anybody notices. */
const slice = 8;
/** A twentieth of the time of one processor (reliability bar, P4). */
const restPerWork = 19;

/** Rests so long that one processor is busy with this for at most a twentieth of the time. */
export const longRest: Rest = (worked) => setTimeout(worked * restPerWork, undefined, { ref: false });

interface Pace {
  readonly rest: Rest;
  /** False when the work is no longer wanted. */
  isWanted(): boolean;
}

/** Runs long work with long rests; null when it is no longer wanted. */
export async function atLeisure<T>(work: Generator<undefined, T>, { rest, isWanted }: Pace): Promise<T | null> {
  while (isWanted()) {
    const begun = performance.now();
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() - begun < slice);
    await rest(performance.now() - begun);
  }
  // Lets it close what it has open.
  work.return(Object.create(null));
  return null;
}
