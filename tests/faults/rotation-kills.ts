import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { sendFile } from '../support/send-file.ts';
import { Ack } from './ack.ts';
import { checkRegister } from './check-register.ts';
import { killedProcess } from './killed-process.ts';
import { layerOf, type Rounds } from './layer-of.ts';
import { programPath } from './program-path.ts';
import { account, makeRegisterUnderTest } from './register-under-test.ts';

/** How large the register is, in megabytes: in its short form small, so that the moments are many and the wait is short. */
const sizes = { short: 2, long: 100, largest: 1000 };
const manyRounds = 10;

/**
 * A process that renews the register key again and again is killed at a random moment. The register is then the old one or the
 * new one: it opens with the same password, everything acknowledged is there, every file opens, and nothing is left beside it.
 */
export const rotationKills = layerOf('rotation-kills', (given) =>
  killedRotations(given, given.rounds > manyRounds ? sizes.long : sizes.short),
);

/** The same of a register of a gigabyte. */
export const largeRotationKills = layerOf('large-rotation-kills', (given) => killedRotations(given, sizes.largest));

async function killedRotations({ rounds, random, folder, findings }: Rounds, megabytes: number): Promise<number> {
  await makeRegisterUnderTest(folder);
  await fatten(folder, megabytes);
  const acks: Ack[] = [];
  let fired = 0;
  let took = Math.max(1500, megabytes * 10);
  for (let round = 0; round < rounds; round += 1) {
    const wanted = 1 + random.below(2);
    const { lines, killed, duration } = await killedProcess({
      program: programPath('rotator'),
      words: [folder],
      read: (line) => Ack.parse({ ...JSON.parse(line), views: 0, kept: 0, seq: 0 }),
      killAfter: ({ count }) => (count === wanted ? random.next() * took : null),
    });
    if (killed) fired += 1;
    if (lines.length > 1) took = Math.max(took, duration / lines.length);
    acks.push(...lines);
    await checkRegister({ folder, seed: null, whole: true }, acks.slice(-10), findings);
    if (['next', 'next.making'].some((name) => existsSync(join(folder, name)))) findings.half += 1;
  }
  return fired;
}

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
