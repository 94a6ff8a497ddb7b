import type { Answer, Failure } from '../../../shared/failure.ts';

/** How far what is typed is kept: all of it, all but the last seconds, or refused with the reason. */
export type Kept =
  | { readonly state: 'untouched' }
  | { readonly state: 'kept' }
  | { readonly state: 'behind'; readonly seconds: number }
  | { readonly state: 'refused'; readonly failure: Failure };

export interface DraftSaver<T> {
  /** Takes what is typed; it is saved within `pause` unless a save is on its way, and then right after that. */
  change(value: T): void;
  /** Saves what is not saved yet, now; answers when nothing is left or a save was refused. */
  flush(): Promise<void>;
  /** Saves nothing more: the draft is being recorded or thrown away. */
  stop(): void;
  /** Takes saving up again, with what was typed since: the draft stays after all. */
  goOn(): void;
}

interface Options<T> {
  readonly save: (value: T) => Promise<Answer<unknown>>;
  readonly onKept: (kept: Kept) => void;
  /** Milliseconds between a keystroke and its save. */
  readonly pause?: number;
}

const second = 1000;

/** Keeps a draft as it is typed: one save on its way at a time, and the last state always follows. */
export function createDraftSaver<T>({ save, onKept, pause = 250 }: Options<T>): DraftSaver<T> {
  let waiting: { readonly value: T } | undefined;
  let inFlight: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let clock: ReturnType<typeof setInterval> | undefined;
  let stopped = false;

  const countSeconds = () => {
    let seconds = 0;
    clock ??= setInterval(() => {
      seconds += 1;
      onKept({ state: 'behind', seconds });
    }, second);
  };
  const settle = (kept: Kept) => {
    clearInterval(clock);
    clock = undefined;
    onKept(kept);
  };
  const plan = (after: number) => {
    timer ??= setTimeout(() => void run(), after);
  };
  const run = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const sent = waiting;
    if (sent === undefined || stopped) return Promise.resolve();
    waiting = undefined;
    inFlight = save(sent.value).then((answer) => {
      inFlight = undefined;
      if (stopped) return;
      if (!answer.ok) {
        waiting ??= sent;
        settle({ state: 'refused', failure: answer.failure });
        plan(2 * second);
      } else if (waiting === undefined) settle({ state: 'kept' });
      else plan(pause);
    });
    return inFlight;
  };
  return {
    change(value) {
      waiting = { value };
      if (stopped) return;
      countSeconds();
      if (inFlight === undefined) plan(pause);
    },
    async flush() {
      await inFlight;
      await run();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearInterval(clock);
      timer = undefined;
      clock = undefined;
    },
    goOn() {
      stopped = false;
      if (waiting !== undefined) plan(pause);
    },
  };
}
