import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../clock.ts';

const Tries = z.record(z.string(), z.object({ wrong: z.number().int(), at: z.number() }));
type Tries = z.infer<typeof Tries>;

/** Wrong passwords and codes that are free; after that each one doubles the wait, up to fifteen minutes. */
const free = 5;
const longest = 15 * 60;

/** A program at a register folder. */
interface Place {
  readonly folder: string;
  readonly clock: Clock;
}

/** A wait that this program began itself: it counts on the clock that only goes forward. */
interface Wait {
  readonly wrong: number;
  readonly until: number;
}

const waits = new WeakMap<Place, Map<string, Wait>>();

/**
 * Seconds this name still has to wait, 0 when it may try. How often it went wrong stands in a file beside the register, so that
 * a restart does not forget it. A wait that began here runs on the clock that only goes forward; one of an earlier program on
 * the time of day, and from its beginning where that was set back.
 */
export function secondsToWait(place: Place, user: string): number {
  const kept = triesOf(read(place.folder), user);
  if (!kept) return 0;
  const known = waits.get(place)?.get(user);
  if (known?.wrong === kept.wrong) return left(known.until - place.clock.elapsed());
  const passed = nowOf(place) - kept.at;
  if (passed >= 0) return left((waitAfter(kept.wrong) - passed) * 1000);
  begin(place, user, kept.wrong);
  return waitAfter(kept.wrong);
}

/** Counts a wrong password or code. */
export function countWrong(place: Place, user: string): void {
  const tries = read(place.folder);
  const wrong = (triesOf(tries, user)?.wrong ?? 0) + 1;
  write(place.folder, { ...tries, [user]: { wrong, at: nowOf(place) } });
  begin(place, user, wrong);
}

/** Forgets the wrong ones of a name after a right one; answers how many there were, for the log. */
export function forgetWrong({ folder }: Place, user: string): number {
  const tries = read(folder);
  const mine = triesOf(tries, user);
  if (mine) write(folder, Object.fromEntries(Object.entries(tries).filter(([name]) => name !== user)));
  return mine?.wrong ?? 0;
}

/** Of a name that somebody typed, which may be that of something every object has. */
function triesOf(tries: Tries, user: string): Tries[string] | undefined {
  return Object.hasOwn(tries, user) ? tries[user] : undefined;
}

function begin(place: Place, user: string, wrong: number): void {
  const mine = waits.get(place) ?? new Map<string, Wait>();
  waits.set(place, mine.set(user, { wrong, until: place.clock.elapsed() + waitAfter(wrong) * 1000 }));
}

function waitAfter(wrong: number): number {
  return wrong <= free ? 0 : Math.min(longest, 2 ** (wrong - free));
}

function left(milliseconds: number): number {
  return Math.max(0, Math.ceil(milliseconds / 1000));
}

function nowOf({ clock }: Place): number {
  return Date.parse(clock.now()) / 1000;
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
