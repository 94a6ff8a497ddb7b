import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** Minutes that an entry code is good for (interfaces.md, row `serve`). */
const goodForMinutes = 10;

/** The window that a code opened, by its session; `again`: the code had opened it before. */
interface Redeemed {
  readonly session: string;
  readonly again: boolean;
}

export interface EntryCodes {
  /** A new one-time code. */
  issue(): string;
  /**
   * Opens a window (`open` answers its session) the first time that a code is given, within ten minutes; null for a code that
   * is not there or too old. A code that is given once more was read by somebody else: its window is answered, to be ended.
   */
  redeem(code: string, open: () => string): Redeemed | null;
}

interface EntryCode {
  readonly code: Buffer;
  readonly until: number;
  session: string | null;
}

/** One-time codes with which a page becomes a window of this host. They travel in the fragment and are never kept. */
export function createEntryCodes(clock: Clock): EntryCodes {
  let issued: EntryCode[] = [];
  return {
    issue: () => {
      const code = randomBytes(32);
      issued.push({ code, until: clock.elapsed() + goodForMinutes * 60_000, session: null });
      return code.toString('base64url');
    },
    redeem: (text, open) => {
      const asked = Buffer.from(text, 'base64url');
      const now = clock.elapsed();
      issued = issued.filter(({ until, session }) => until > now || session !== null);
      const found = issued.find(({ code }) => code.length === asked.length && timingSafeEqual(code, asked));
      if (!found) return null;
      const again = found.session !== null;
      found.session ??= open();
      return { session: found.session, again };
    },
  };
}
