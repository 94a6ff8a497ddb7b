import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { project } from './project.ts';

interface Options {
  /** The moment, on the clock that only goes forward, after which the tool is ended. */
  readonly until: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called for each line that it prints or complains, which is shown as well. */
  readonly onLine?: (line: string) => void;
}

/** Runs a script of a package in `node_modules` with its output shown; its exit code, 1 when it had to be ended. */
export function runWithin(
  [script = '', ...args]: readonly string[],
  { until, environment, onLine }: Options,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(project, 'node_modules', script), ...args], {
      cwd: project,
      env: { ...process.env, ...environment },
      stdio: onLine ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const limit = setTimeout(() => child.kill('SIGKILL'), Math.max(0, until - performance.now()));
    for (const input of [child.stdout, child.stderr]) {
      if (input && onLine) createInterface({ input }).on('line', (line) => show(line, onLine));
    }
    child.once('error', () => resolve(1));
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      if (code !== 0) process.stdout.write(`${script} ended with ${signal ?? code}\n`);
      resolve(code ?? 1);
    });
  });
}

function show(line: string, onLine: (line: string) => void): void {
  process.stdout.write(`${line}\n`);
  onLine(line);
}
