import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Ack } from './ack.ts';
import { checkRegister } from './check-register.ts';
import { layerOf } from './layer-of.ts';
import { noStrace } from './power-cut.ts';
import { programPath } from './program-path.ts';
import { makeRegisterUnderTest, secretOf } from './register-under-test.ts';

/** The ways in which a disk refuses. `for-good`: from that call on; else once, as when somebody makes room. */
const refusals = [
  { call: 'pwrite64', error: 'ENOSPC', lasting: '+' },
  { call: 'pwrite64', error: 'ENOSPC', lasting: '' },
  { call: 'fdatasync,fsync', error: 'EIO', lasting: '' },
  { call: 'write', error: 'ENOSPC', lasting: '' },
] as const;

/** The refusals a person may read when the disk refuses; any other is a fault of ours. */
const known = new Set([
  'disk-full',
  // A disk that takes nothing while the register is opened: it is read from a private copy, and says so.
  'folder-read-only',
  'log-unwritable',
  'register-damaged',
  'register-mends',
  'not-signed-in',
  'at-the-door',
]);

const Said = z.union([Ack, z.object({ refused: z.string() })]);

/**
 * Layers B and D: the N-th thing that the writer asks of the disk is refused: no room, or a fault. What it had acknowledged must
 * be there, what was refused must be refused in words that a person can read, and the register must open once there is room.
 */
export const diskFull = layerOf(
  'disk-full',
  async ({ rounds, random, folder, findings }) => {
    await makeRegisterUnderTest(folder);
    const secret = await secretOf(folder);
    let fired = 0;
    for (let round = 0; round < rounds; round += 1) {
      const refusal = refusals[round % refusals.length] ?? refusals[0];
      const each = refusal.call === 'pwrite64' ? 500 : 30;
      const at = 1 + random.below(each);
      const { acks, refused, injected } = await write(folder, { seed: secret.seed, ...refusal, at });
      if (injected) fired += 1;
      const wrong = refused.filter((code) => !known.has(code));
      if (wrong.length > 0) findings.silent += 1;
      if (wrong.length > 0) process.stderr.write(`${refusal.call} ${at}: ${wrong.join(', ')}\n`);
      await checkRegister(
        { folder, seed: secret.seed, whole: round % 5 === 4 || round === rounds - 1 },
        acks,
        findings,
      );
    }
    return fired;
  },
  noStrace,
);

interface Refusal {
  readonly seed: string;
  readonly call: string;
  readonly error: string;
  readonly lasting: string;
  readonly at: number;
}

/** Runs the writer with the disk refusing. What it says on its standard output is a write too: an acknowledgement that is lost was none. */
async function write(folder: string, { seed, call, error, lasting, at }: Refusal) {
  const faults = ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${at}${lasting}`];
  const command = [...faults, process.execPath, programPath('writer'), folder, seed, '8', 'may-be-refused'];
  const child = spawn('strace', ['-f', '--seccomp-bpf', ...command], { stdio: ['ignore', 'pipe', 'pipe'] });
  let injected = false;
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.includes('(INJECTED)')) injected = true;
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const said: z.infer<typeof Said>[] = [];
  for await (const line of createInterface({ input: child.stdout })) said.push(Said.parse(JSON.parse(line)));
  await ended;
  const acks = said.flatMap((each) => ('refused' in each ? [] : [each]));
  return { acks, refused: said.flatMap((each) => ('refused' in each ? [each.refused] : [])), injected };
}
