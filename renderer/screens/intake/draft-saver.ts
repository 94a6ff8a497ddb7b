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
  /** Sends what is not sent yet at once, also beside a save that is on its way: the page may be gone the next moment. */
  hurry(): void;
  /** Saves nothing more: the draft is being recorded or thrown away. */
  stop(): void;
  /** Takes saving up again, with what was typed since: the draft stays after all. */
  goOn(): void;
  /** True when nothing waits and nothing is on its way. */
  isIdle(): boolean;
}

interface Options<T> {
  readonly save: (value: T) => Promise<Answer<unknown>>;
  readonly onKept: (kept: Kept) => void;
  /** Milliseconds between a keystroke and its save. */
  readonly pause?: number;
  /** The present moment in milliseconds. */
  readonly now?: () => number;
}

/** What was typed, and since when something of it is not in the register. */
interface Typed<T> {
  readonly value: T;
  readonly since: number;
}

const second = 1000;

/** Keeps a draft as it is typed: one save on its way at a time, and the last state always follows. */
export function createDraftSaver<T>({ save, onKept, pause = 250, now = Date.now }: Options<T>): DraftSaver<T> {
  let waiting: Typed<T> | undefined;
  const onItsWay = new Set<Typed<T>>();
  let inFlight: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  /** The last save was refused: that stands on the screen until one is kept. */
  let troubled = false;
  const age = () => now() - Math.min(...[...onItsWay, ...(waiting ? [waiting] : [])].map(({ since }) => since));
  const clock = createBehindClock(age, onKept);

  const plan = (after: number) => {
    timer ??= setTimeout(() => void run(), after);
  };
  const answered = (sent: Typed<T>, answer: Answer<unknown>) => {
    onItsWay.delete(sent);
    if (!answer.ok) waiting = { value: waiting?.value ?? sent.value, since: sent.since };
    if (stopped) return;
    troubled = !answer.ok;
    if (waiting === undefined || troubled) clock.stop();
    if (!answer.ok) {
      onKept({ state: 'refused', failure: answer.failure });
      // Nobody is signed in: the next to sign in may be somebody else. Whoever comes back goes on.
      if (answer.failure.code !== 'not-signed-in') plan(2 * second);
      return;
    }
    if (waiting === undefined || age() < second) onKept({ state: 'kept' });
    // What was typed during the save has waited already.
    if (waiting) plan(Math.max(0, pause - age()));
  };
  const send = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const sent = waiting;
    if (sent === undefined || stopped) return;
    waiting = undefined;
    onItsWay.add(sent);
    answered(sent, await save(sent.value));
  };
  const run = (): Promise<void> => {
    const sending: Promise<void> = send().finally(() => {
      if (inFlight === sending) inFlight = undefined;
    });
    inFlight = sending;
    return sending;
  };
  return {
    change(value) {
      waiting = { value, since: waiting?.since ?? now() };
      if (stopped) return;
      if (!troubled) clock.start();
      if (inFlight === undefined) plan(pause);
    },
    async flush() {
      await inFlight;
      await run();
    },
    hurry: () => void send(),
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
      clock.stop();
    },
    goOn() {
      stopped = false;
      if (waiting === undefined) return;
      clock.start();
      plan(pause);
    },
    isIdle: () => waiting === undefined && onItsWay.size === 0,
  };
}

/** Tells every second how many seconds of typing are not kept yet. */
function createBehindClock(age: () => number, onKept: (kept: Kept) => void) {
  let clock: ReturnType<typeof setInterval> | undefined;
  const tell = () => {
    const seconds = Math.floor(age() / second);
    if (Number.isFinite(seconds) && seconds > 0) onKept({ state: 'behind', seconds });
  };
  return {
    start() {
      clock ??= setInterval(tell, second);
    },
    stop() {
      clearInterval(clock);
      clock = undefined;
    },
  };
}
