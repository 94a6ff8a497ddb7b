import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { sendFile } from '../support/send-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { killedProcess } from './killed-process.ts';
import type { Layer } from './layer.ts';
import { Ack, account, checkRegister, type Findings, makeRegisterUnderTest } from './register-under-test.ts';

const rotator = fileURLToPath(new URL('rotator.ts', import.meta.url));

/** How large the register is, in megabytes: in its short form small, so that the moments are many and the wait is short. */
const sizes = { short: 2, long: 100 };
const manyRounds = 10;

/**
 * A process that renews the register key again and again is killed at a random moment. The register is then the old one or the
 * new one: it opens with the same password, everything acknowledged is there, every file opens, and nothing is left beside it.
 */
export const rotationKills: Layer = {
  name: 'rotation-kills',
  absent: () => null,
  run: async (rounds, seed) => {
    const random = seededRandom(seed);
    const temporary = temporaryFolder();
    const folder = join(temporary.path, 'register');
    await makeRegisterUnderTest(folder);
    await fatten(folder, rounds > manyRounds ? sizes.long : sizes.short);
    const findings: Findings = { lost: 0, half: 0, silent: 0, corrupt: 0 };
    const acks: Ack[] = [];
    let fired = 0;
    let took = 1500;
    for (let round = 0; round < rounds; round += 1) {
      const wanted = 1 + random.below(2);
      const { lines, killed, duration } = await killedProcess({
        program: rotator,
        words: [folder],
        read: (line) => Ack.parse({ ...JSON.parse(line), seq: 0 }),
        killAfter: ({ count }) => (count === wanted ? random.next() * took : null),
      });
      if (killed) fired += 1;
      if (lines.length > 1) took = Math.max(took, duration / lines.length);
      acks.push(...lines);
      await checkRegister(folder, acks.slice(-10), findings);
      if (['next', 'next.making'].some((name) => existsSync(join(folder, name)))) findings.half += 1;
    }
    temporary.remove();
    return { layer: 'rotation-kills', seed, rounds, fired, ...findings };
  },
};

/** Long stories and a file, until the database is about so large. */
async function fatten(folder: string, megabytes: number): Promise<void> {
  const host = createHost({ folder, program: 'fatten', clock: systemClock(), kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  granted(await client.entry.signIn({ ...account, code: null }));
  const story = 'een lang verhaal over een rolstoel die niet komt en een gemeente die niet belt '.repeat(900);
  for (let written = 0; written < megabytes * 1_000_000; written += story.length * 2.5)
    granted(await client.case.register({ intake: sampleIntake({ story }), draftId: null }));
  const { id } = granted(await client.case.register({ intake: sampleIntake(), draftId: null }));
  const view = granted(await client.case.open({ caseId: id }));
  granted(await sendFile(client, { view, name: 'brief.txt', bytes: Buffer.alloc(200_000, 'brief ') }));
  closeRegister(host);
}
