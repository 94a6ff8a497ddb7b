import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { KillPoint } from './kill-points.ts';
import { programAddress } from './program-path.ts';

/** A program that says a line after each thing it did, and is killed in the midst of its work. */
export interface KilledProgram<Line> {
  /** The file that is run, and its words. */
  readonly program: string;
  readonly words: readonly string[];
  /** Switches of Node and variables of the environment for this program. */
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  read(line: string): Line;
  /** After how many milliseconds it is killed, asked at each line; null: not because of this line. */
  killAfter(heard: { readonly count: number; readonly took: number }): number | null;
}

/** The program ends itself at an exact moment, the how manieth time that comes (`kill-at.ts`). */
export function killedAt(point: KillPoint, time: number): Pick<KilledProgram<unknown>, 'switches' | 'env'> {
  return {
    switches: ['--import', programAddress('kill-at')],
    env: { MELDPUNT_KILL_AT: point, MELDPUNT_KILL_TIME: String(time) },
  };
}

/** What was heard of it. */
export interface Killed<Line> {
  readonly lines: readonly Line[];
  /** False when it came to its end by itself. */
  readonly killed: boolean;
  /** Milliseconds from its first line to its end. */
  readonly duration: number;
}

/** Starts a program, listens to it and kills it when it is time. What is still read after the kill was said before it. */
export async function killedProcess<Line>(given: KilledProgram<Line>): Promise<Killed<Line>> {
  const { program, words, switches = [], env = {}, read, killAfter } = given;
  const child = spawn(process.execPath, [...switches, program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  const stopped = new AbortController();
  const lines: Line[] = [];
  let killing: Promise<unknown> | null = null;
  let first: number | null = null;
  let before = performance.now();
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(read(line));
    const now = performance.now();
    first ??= now;
    const after: number | null = killing === null ? killAfter({ count: lines.length, took: now - before }) : null;
    before = now;
    if (after === null) continue;
    killing = wait(after, null, { signal: stopped.signal }).then(
      () => child.kill('SIGKILL'),
      () => undefined,
    );
  }
  const signal = await ended;
  stopped.abort();
  await killing;
  return { lines, killed: signal === 'SIGKILL', duration: performance.now() - (first ?? performance.now()) };
}
