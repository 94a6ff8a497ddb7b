import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { project } from '../../../build/project.ts';

const Ready = z.strictObject({ url: z.string(), pid: z.number().int() });

export interface Served extends z.infer<typeof Ready> {
  /** The process that was started: the serving one, unless it handed over. */
  readonly child: ChildProcess;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Asks it to end. */
  end(): Promise<number | null>;
  /** All it has printed so far, line by line. */
  readonly lines: readonly string[];
}

/** Starts `meldpunt serve` as a process of its own, as a user would, and waits for its line. */
export async function startServe(args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [join(project, 'build/meldpunt.mjs'), 'serve', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => lines.push(line));
  const ended = once(child, 'close').then(() => child.exitCode);
  await Promise.race([once(output, 'line'), ended]);
  const ready = Ready.parse(JSON.parse(lines[0] ?? 'null'));
  const end = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { ...ready, child, ended, end, lines };
}
