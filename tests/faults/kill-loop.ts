import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Layer } from './layer.ts';
import { Ack, checkRegister, type Findings, makeRegisterUnderTest } from './register-under-test.ts';

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/**
 * Layer A: a process that records reports is killed at a random moment, again and again in one register. What it had
 * acknowledged must be there, whole, and the register must open for the next one without a hand to help.
 */
export const killLoop: Layer = {
  name: 'kill',
  absent: () => null,
  run: async (rounds, seed) => {
    const random = seededRandom(seed);
    const temporary = temporaryFolder();
    const folder = join(temporary.path, 'register');
    await makeRegisterUnderTest(folder);
    const findings: Findings = { lost: 0, half: 0, silent: 0, corrupt: 0 };
    const acks: Ack[] = [];
    let fired = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { added, killed } = await writeAndKill(folder, random);
      if (killed) fired += 1;
      acks.push(...added);
      // Reports of earlier rounds are looked at now and then, those of this one always.
      await checkRegister(folder, round % 10 === 9 || round === rounds - 1 ? acks : added, findings);
    }
    temporary.remove();
    return { layer: 'kill', seed, rounds, fired, ...findings };
  },
};

/** Lets the writer save a random number of times and kills it a random while (0 to 60 ms) after that. */
async function writeAndKill(
  folder: string,
  random: SeededRandom,
): Promise<{ readonly added: readonly Ack[]; readonly killed: boolean }> {
  const wanted = 1 + random.below(12);
  const delay = random.next() * 60;
  const child = spawn(process.execPath, [writer, folder, '100000'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  const added: Ack[] = [];
  let killing: Promise<void> | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    added.push(Ack.parse(JSON.parse(line)));
    // What is still read after the kill was acknowledged before it.
    if (added.length === wanted) killing = wait(delay).then(() => void child.kill('SIGKILL'));
  }
  await killing;
  return { added, killed: (await ended) === 'SIGKILL' };
}
