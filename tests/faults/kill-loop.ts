import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { killedProcess } from './killed-process.ts';
import type { Layer } from './layer.ts';
import {
  Ack,
  checkRegister,
  type Findings,
  heldBy,
  keysUnderTest,
  makeRegisterUnderTest,
} from './register-under-test.ts';

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
    const keys = await keysUnderTest(folder);
    const findings: Findings = { lost: 0, half: 0, silent: 0, corrupt: 0 };
    const acks: Ack[] = [];
    let fired = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { lines: added, killed } = await writeAndKill(folder, random);
      if (killed) fired += 1;
      acks.push(...added);
      // Both records hold all that was confirmed, each by itself: not only the one that the other restores.
      const { database, journal } = heldBy(folder, keys);
      const confirmed = added.at(-1)?.seq ?? 0;
      if (database < confirmed || journal < confirmed) findings.lost += 1;
      // Reports of earlier rounds are looked at now and then, those of this one always.
      await checkRegister(folder, round % 10 === 9 || round === rounds - 1 ? acks : added, findings);
    }
    temporary.remove();
    return { layer: 'kill', seed, rounds, fired, ...findings };
  },
};

/** Lets the writer save a random number of times and kills it a random while (0 to 60 ms) after that. */
async function writeAndKill(folder: string, random: SeededRandom) {
  const wanted = 1 + random.below(12);
  const delay = random.next() * 60;
  return killedProcess({
    program: writer,
    words: [folder, '100000'],
    read: (line) => Ack.parse(JSON.parse(line)),
    killAfter: ({ count }) => (count === wanted ? delay : null),
  });
}
