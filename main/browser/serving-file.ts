import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canWrite } from '../reading-copy.ts';

/** How a host that serves a register is reached by the same user's next start. */
const Serving = z.object({ pid: z.number().int(), port: z.number().int(), secret: z.string().min(32) });
type Serving = z.infer<typeof Serving>;

const name = 'serving.json';

/**
 * Says beside the register how this process is reached; only the user himself can read it. Says nothing without a folder, or where
 * one can only be read.
 */
export function announceServing(folder: string, serving: Serving): void {
  if (existsSync(folder) && canWrite(folder))
    writeFileSync(join(folder, name), JSON.stringify(serving), { mode: 0o600 });
}

/** Takes back what this process said, and leaves alone what another said since. */
export function withdrawServing(folder: string): void {
  if (readServing(folder)?.pid === process.pid) rmSync(join(folder, name), { force: true });
}

export interface RunningHost {
  readonly pid: number;
  /** A new entry address of it. */
  readonly address: string;
}

/**
 * The host that already serves this register, or null when none does. What a dead process left
 * behind, or another program that has its port now, does not answer with an address of that port.
 */
export async function findRunningHost(folder: string): Promise<RunningHost | null> {
  const serving = readServing(folder);
  if (!serving) return null;
  const origin = `http://127.0.0.1:${serving.port}`;
  try {
    const answer = await fetch(`${origin}/hand-over`, {
      method: 'POST',
      body: serving.secret,
      signal: AbortSignal.timeout(2000),
    });
    const address = answer.ok ? await answer.text() : '';
    return address.startsWith(`${origin}/#`) ? { pid: serving.pid, address } : null;
  } catch {
    return null;
  }
}

function readServing(folder: string): Serving | null {
  try {
    const read = Serving.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
