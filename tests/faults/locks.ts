import { type ChildProcess, spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { layerOf } from './layer-of.ts';
import { programPath } from './program-path.ts';
import { makeRegisterUnderTest } from './register-under-test.ts';

/** So many programs start at once on one register. */
const starters = 50;
/** What a holder that was killed leaves must be taken over within this many milliseconds. */
const mostStale = 2_000;

/**
 * Layer H: fifty programs take one register folder at once, by its path, another spelling of it and a link to it. Exactly one
 * has it; also while that one hangs; and when it is killed the next one has it, without a hand to help.
 */
export const locks = layerOf('locks', async ({ rounds, place, folder, findings }) => {
  await makeRegisterUnderTest(folder);
  const link = join(place, 'link');
  symlinkSync(folder, link);
  const spellings = [folder, `${folder}/`, `${place}/./register`, `${link}/../register`, link];
  let fired = 0;
  for (let round = 0; round < rounds; round += 1) {
    const started = await Promise.all(
      Array.from({ length: starters }, (_, index) => start(spellings[index % spellings.length] ?? folder)),
    );
    const holders = started.filter(({ said }) => said === 'held');
    if (holders.length > 1) findings.corrupt += 1;
    if (holders.length === 0 || started.some(({ said }) => said !== 'held' && said !== 'register-in-use'))
      findings.lost += 1;
    fired += started.length;
    const [holder] = holders;
    // One that hangs has it still.
    holder?.child.kill('SIGSTOP');
    const beside = await start(link);
    if (beside.said === 'held') findings.corrupt += 1;
    holder?.child.kill('SIGKILL');
    const before = performance.now();
    const next = await start(spellings[round % spellings.length] ?? folder);
    if (next.said !== 'held' || next.wait > mostStale || performance.now() - before > 5 * mostStale) findings.lost += 1;
    for (const { child } of [...started, beside, next]) child.kill('SIGKILL');
  }
  return fired;
});

interface Started {
  readonly child: ChildProcess;
  /** `held`, or the refusal. */
  readonly said: string;
  /** Milliseconds from when it runs to its answer. */
  readonly wait: number;
}

function start(folder: string): Promise<Started> {
  const child = spawn(process.execPath, [programPath('starter'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const began = performance.now();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve({ child, said: 'ended', wait: performance.now() - began }));
    createInterface({ input: child.stdout }).once('line', (line) =>
      resolve({ child, said: String(JSON.parse(line)), wait: performance.now() - began }),
    );
  });
}
