import { join } from 'node:path';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { Ack } from './ack.ts';
import { checkRegister } from './check-register.ts';
import { commitPoints } from './kill-points.ts';
import { killedAt, killedProcess } from './killed-process.ts';
import { layerOf } from './layer-of.ts';
import { programPath } from './program-path.ts';
import { type Findings, holdsAll, makeRegisterUnderTest, type Secret, secretOf } from './register-under-test.ts';

/** After so many rounds a new register is begun: looking through one takes longer the more it holds. */
const roundsOfOne = 25;
/** After so many rounds it is opened by a reader. In between the next writer opens it, and both records are asked each round. */
const roundsUntilRead = 3;

/**
 * Layer A: a process that records reports is killed at a random moment, or at an exact one between the two records of a
 * transaction, again and again in one register. What it had acknowledged must be there, whole, and the register must open for
 * the next one without a hand to help.
 */
export const killLoop = layerOf('kill', async ({ rounds, random, findings }) => {
  const waiting = Array.from({ length: Math.ceil(rounds / roundsOfOne) }, (_, at) => ({
    rounds: Math.min(roundsOfOne, rounds - at * roundsOfOne),
    random: seededRandom(random.below(2 ** 32)),
  }));
  const lane = async (): Promise<number> => {
    const next = waiting.shift();
    return next ? (await killInOne(next.rounds, next.random, findings)) + (await lane()) : 0;
  };
  // While the one is looked through, the other is being killed.
  const fired = await Promise.all([lane(), lane()]);
  return fired.reduce((sum, each) => sum + each, 0);
});

async function killInOne(rounds: number, random: SeededRandom, findings: Findings): Promise<number> {
  const temporary = temporaryFolder();
  const folder = join(temporary.path, 'register');
  await makeRegisterUnderTest(folder);
  const secret = await secretOf(folder);
  const acks: Ack[] = [];
  let unread: Ack[] = [];
  let fired = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { lines: added, killed } = await writeAndKill(folder, { secret, round, random });
    if (killed) fired += 1;
    // It never comes to its end by itself: then it broke down.
    else findings.corrupt += 1;
    acks.push(...added);
    unread.push(...added);
    if (!holdsAll(folder, added.at(-1)?.seq ?? 0, secret.keys)) findings.lost += 1;
    // What was acknowledged since it was last read is looked at; everything at the end, as a person signs in.
    const whole = round === rounds - 1;
    if (!whole && round % roundsUntilRead !== roundsUntilRead - 1) continue;
    await checkRegister({ folder, seed: whole ? null : secret.seed, whole }, whole ? acks : unread, findings);
    unread = [];
  }
  temporary.remove();
  return fired;
}

interface Round {
  readonly secret: Secret;
  readonly round: number;
  readonly random: SeededRandom;
}

/**
 * Two of three times it is killed a random while (0 to 60 ms) after a random number of acknowledgements, mostly few; else at an
 * exact moment, mostly an early one: its first acts are the most costly of a process, and as good to be killed in as any.
 */
async function writeAndKill(folder: string, { secret, round, random }: Round) {
  const wanted = 1 + random.below(1 + random.below(12));
  const delay = random.next() * 60;
  const time = 1 + random.below(1 + random.below(24));
  const given = {
    program: programPath('writer'),
    words: [folder, secret.seed, '100000'],
    read: (line: string) => Ack.parse(JSON.parse(line)),
  };
  const point = round % 3 === 2 ? commitPoints[Math.floor(round / 3) % commitPoints.length] : undefined;
  if (point === undefined)
    return killedProcess({ ...given, killAfter: ({ count }) => (count === wanted ? delay : null) });
  return killedProcess({
    ...given,
    ...killedAt(point, time),
    killAfter: ({ count }) => (count === 60 ? 0 : null),
  });
}
