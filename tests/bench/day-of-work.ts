import { spawnSync } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { BenchRegister } from './bench-register.ts';
import type { Sized } from './growth.ts';
import type { Measurement } from './measure.ts';
import { workOn } from './working-day.ts';

const rounded = (value: number) => Number(value.toPrecision(3));

/** Resident memory of a process of its own after many scripted actions, beside the same process after 500. */
export function memory({ folder, user, password }: BenchRegister, many: number): Measurement {
  const few = 500;
  const probe = fileURLToPath(new URL('memory-probe.ts', import.meta.url));
  // With the switches of the program, as it is started.
  const words = [...process.execArgv, probe, folder, user, password, String(few), String(many)];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
  const [first = Number.NaN, last = Number.NaN] = stdout.trim().split('\n').map(Number);
  return {
    name: 'memory',
    ours: rounded(last),
    baseline: rounded(first),
    ratio: rounded(last / first),
    unit: 'MiB',
    n: 1,
    what: `resident memory of the main process after ${many} scripted actions, without what is kept empty; baseline: after ${few}`,
  };
}

/** How long the main process keeps others waiting while a person works: of each moment a timer was due, the 99th of a hundred. */
export async function loopDelay({ client, ids, reports }: Sized, n: number): Promise<Measurement> {
  const resolution = 1;
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  for (let turn = 1; turn <= n; turn += 1) {
    await workOn(client, ids, turn);
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
  delays.disable();
  const late = (nanoseconds: number) => rounded(Math.max(0, nanoseconds / 1e6 - resolution));
  return {
    name: 'loop-delay',
    ours: late(delays.percentile(99)),
    baseline: null,
    ratio: null,
    unit: 'ms',
    n,
    what: `by how much a timer comes late while somebody works among ${reports}, the 99th percentile; the worst was ${late(delays.max)} ms`,
  };
}
