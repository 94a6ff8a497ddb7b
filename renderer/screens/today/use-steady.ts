import { useState } from 'react';

interface Steady<T> {
  /** What stands on the screen. */
  readonly shown: T;
  /** Something newer is waiting. */
  readonly behind: boolean;
  readonly catchUp: () => void;
}

/** Keeps what is shown as it is while `held`: nothing moves under somebody's focus. What is newer waits until asked for. */
export function useSteady<T>(newest: T, held: boolean, same: (a: T, b: T) => boolean): Steady<T> {
  const [shown, setShown] = useState(newest);
  const differs = newest !== shown && !same(newest, shown);
  // Equal rows, or nobody in the list: the newest is taken over at once.
  if (newest !== shown && (!held || !differs)) setShown(newest);
  return { shown: held && differs ? shown : newest, behind: held && differs, catchUp: () => setShown(newest) };
}
