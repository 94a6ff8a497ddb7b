import type { Session } from '../host.ts';

/** The file that a window is having made: how far it is, in steps, and how it is stopped. */
export interface Exporting {
  /** Begins a file; what was being made for this window before is stopped. */
  begin(of: number): { readonly stop: AbortSignal; step(): void; end(): void };
  /** How far it is; null when none is being made. */
  progress(): { readonly done: number; readonly of: number } | null;
  stop(): void;
}

interface Making {
  done: number;
  readonly of: number;
  readonly stopping: AbortController;
}

const makings = new WeakMap<Session, Making>();

/** One file at a time for each window. */
export function exportingOf(session: Session): Exporting {
  return {
    begin: (of) => {
      makings.get(session)?.stopping.abort();
      const making: Making = { done: 0, of, stopping: new AbortController() };
      makings.set(session, making);
      return {
        stop: making.stopping.signal,
        step: () => {
          making.done = Math.min(making.done + 1, of);
        },
        end: () => {
          if (makings.get(session) === making) makings.delete(session);
        },
      };
    },
    progress: () => {
      const making = makings.get(session);
      return making ? { done: making.done, of: making.of } : null;
    },
    stop: () => makings.get(session)?.stopping.abort(),
  };
}
