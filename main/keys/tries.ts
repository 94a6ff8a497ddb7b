import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Tries = z.record(z.string(), z.object({ wrong: z.number().int(), until: z.number() }));
type Tries = z.infer<typeof Tries>;

/** Wrong passwords that are free; after that each one doubles the wait, up to fifteen minutes. */
const free = 5;
const longest = 15 * 60;

/**
 * Seconds this name still has to wait, 0 when it may try. The count stands in a file beside the register, so that a
 * restart does not forget it; a clock set back makes the wait no longer than the longest.
 */
export function secondsToWait(folder: string, user: string, nowSeconds: number): number {
  const until = read(folder)[user]?.until ?? 0;
  return Math.max(0, Math.min(longest, Math.ceil(until - nowSeconds)));
}

/** Counts a wrong password. */
export function countWrong(folder: string, user: string, nowSeconds: number): number {
  const tries = read(folder);
  const wrong = (tries[user]?.wrong ?? 0) + 1;
  const wait = wrong <= free ? 0 : Math.min(longest, 2 ** (wrong - free));
  write(folder, { ...tries, [user]: { wrong, until: nowSeconds + wait } });
  return wrong;
}

/** Forgets the wrong passwords of a name after a right one; answers how many there were, for the log. */
export function forgetWrong(folder: string, user: string): number {
  const { [user]: mine, ...others } = read(folder);
  if (mine) write(folder, others);
  return mine?.wrong ?? 0;
}

function read(folder: string): Tries {
  try {
    const parsed = Tries.safeParse(JSON.parse(readFileSync(join(folder, 'tries.json'), 'utf8')));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** A folder that cannot be written to does not keep anybody out: the slow hash is the real brake. */
function write(folder: string, tries: Tries): void {
  try {
    writeFileSync(join(folder, 'tries.json'), JSON.stringify(tries), { mode: 0o600 });
  } catch {}
}
