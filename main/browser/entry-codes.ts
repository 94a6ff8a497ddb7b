import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** Minutes that an entry code is good for (interfaces.md, row `serve`). */
const goodForMinutes = 10;

export interface EntryCodes {
  /** A new one-time code. */
  issue(): string;
  /** True once for a code that was issued and is not too old. */
  redeem(code: string): boolean;
}

/** One-time codes with which a page becomes a window of this host. They travel in the fragment and are never kept. */
export function createEntryCodes(clock: Clock): EntryCodes {
  let open: { readonly code: Buffer; readonly until: number }[] = [];
  return {
    issue: () => {
      const code = randomBytes(32);
      open.push({ code, until: clock.elapsed() + goodForMinutes * 60_000 });
      return code.toString('base64url');
    },
    redeem: (text) => {
      const asked = Buffer.from(text, 'base64url');
      const now = clock.elapsed();
      const found = open.find(
        ({ code, until }) => until > now && code.length === asked.length && timingSafeEqual(code, asked),
      );
      open = open.filter((entry) => entry !== found && entry.until > now);
      return found !== undefined;
    },
  };
}
