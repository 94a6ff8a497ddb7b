import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { Ack } from './ack.ts';
import { checkRegister } from './check-register.ts';
import { type Disk, diskAfterPowerCut } from './disk-after-power-cut.ts';
import { layerOf } from './layer-of.ts';
import { programPath } from './program-path.ts';
import { holdsAll, type Keys, makeRegisterUnderTest, secretOf } from './register-under-test.ts';
import { type FileCall, readSystemCalls, tracedCalls } from './system-calls.ts';

/** So many disks are made of each acknowledgement. */
const imagesOfOne = 5;
/** The most reports that one traced process records: its trace is held in memory. */
const mostRecorded = 120;
/** Everything is looked through on one of so many disks; on each one, both records, and what was acknowledged last. */
const wholeEach = 20;

/**
 * Layer C: one run of the writer is traced down to its system calls; from the trace disks are made as a power cut after each
 * acknowledgement may leave them. Every one must open, and hold all that was acknowledged before that moment.
 */
export const powerCut = layerOf(
  'power-cut',
  ({ rounds, seed, findings }) => {
    return eachImage({ rounds, seed, forgetSyncs: false }, async (image) => {
      const { folder, acks, keys, round } = image;
      if (!holdsAll(folder, acks.at(-1)?.seq ?? 0, keys)) findings.lost += 1;
      const whole = round % wholeEach === 0;
      await checkRegister({ folder, seed: image.seed, whole }, whole ? acks : acks.slice(-1), findings);
    });
  },
  noStrace,
);

/**
 * The harness held to account: the same disks as if the program had never synced (what synchronous=NORMAL does to the
 * last commits). It must notice; `fired` counts the disks on which it did.
 */
export const powerCutNoticed = layerOf(
  'power-cut-noticed',
  async ({ rounds, seed }) => {
    let fired = 0;
    await eachImage({ rounds, seed, forgetSyncs: true }, async ({ folder, acks, keys }) => {
      if (!holdsAll(folder, acks.at(-1)?.seq ?? 0, keys)) fired += 1;
    });
    return fired;
  },
  noStrace,
);

/** Why nothing can be traced here; null when it can. */
export function noStrace(): string | null {
  const tried = spawnSync('strace', ['-o', '/dev/null', process.execPath, '--version'], { stdio: 'ignore' });
  return tried.status === 0 ? null : 'strace is not there, or may not be used';
}

interface Asked {
  readonly rounds: number;
  readonly seed: number;
  readonly forgetSyncs: boolean;
}

/** A folder as a power cut left it, with what was acknowledged by then. */
interface Image {
  readonly folder: string;
  readonly acks: readonly Ack[];
  readonly keys: Keys;
  /** The secret of the account. */
  readonly seed: string;
  readonly round: number;
}

/** Makes the disks one by one in a folder. Answers on how many something was left out. */
async function eachImage(asked: Asked, check: (image: Image) => Promise<void>): Promise<number> {
  const { rounds, seed, forgetSyncs } = asked;
  const random = seededRandom(seed);
  const temporary = temporaryFolder();
  const folder = join(temporary.path, 'register');
  await makeRegisterUnderTest(folder);
  const secret = await secretOf(folder);
  const base = readDisk(folder);
  const wanted = Math.ceil(rounds / imagesOfOne);
  const calls = tracedCallsOf(folder, { trace: join(temporary.path, 'trace'), seed: secret.seed, wanted });
  let fired = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [from, next] = betweenAcks(calls, Math.floor(round / imagesOfOne));
    // The first of each at the moment itself, when least was done after it; the others at a random one until the next.
    const until = calls.slice(0, from + 1 + (round % imagesOfOne === 0 ? 0 : random.below(next - from)));
    const image = diskAfterPowerCut(base, forgetSyncs ? until.filter(({ kind }) => kind !== 'synced') : until, random);
    if (image.left > 0) fired += 1;
    writeDisk(folder, image.disk);
    await check({ folder, acks: acksIn(until), keys: secret.keys, seed: secret.seed, round });
  }
  temporary.remove();
  return fired;
}

/** Where an acknowledgement stands among the calls, and where the next does; of few, they begin anew. */
function betweenAcks(calls: readonly FileCall[], ack: number): readonly [from: number, next: number] {
  const said = calls.flatMap(({ kind }, index) => (kind === 'said' ? [index] : []));
  const at = ack % said.length;
  return [said[at] ?? 0, said[at + 1] ?? calls.length];
}

interface Traced {
  readonly trace: string;
  /** The secret of the account. */
  readonly seed: string;
  /** So many acknowledgements at least. */
  readonly wanted: number;
}

function tracedCallsOf(folder: string, { trace, seed, wanted }: Traced): readonly FileCall[] {
  // Each report brings one acknowledgement at least, and two on average.
  const reports = Math.min(mostRecorded, Math.max(6, Math.ceil(wanted / 2)));
  const options = ['-f', '--seccomp-bpf', '-xx', '-s', '8000000', '-o', trace, '-e', `trace=${tracedCalls}`];
  const command = [...options, process.execPath, programPath('writer'), folder, seed, String(reports)];
  const { status, stderr } = spawnSync('strace', command, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`The traced writer ended with ${status}: ${stderr}`);
  const calls = readSystemCalls(readFileSync(trace, 'utf8'), folder);
  if (acksIn(calls).length < reports) throw new Error('The trace does not show what the writer acknowledged');
  if (!calls.some(({ kind }) => kind === 'synced')) throw new Error('The trace shows no sync at all');
  return calls;
}

function acksIn(calls: readonly FileCall[]): readonly Ack[] {
  return calls.flatMap((call) => (call.kind === 'said' ? [Ack.parse(JSON.parse(call.text))] : []));
}

/** The files of a folder. The shared-memory index is memory: it does not survive a power cut, and is made anew. */
export function readDisk(folder: string): Disk {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('-shm'),
  );
  return new Map(files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]));
}

/** Makes a folder hold these files and no others. */
export function writeDisk(folder: string, disk: Disk): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  for (const [path, bytes] of disk) {
    if (path.endsWith('-shm')) continue;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, bytes, { mode: 0o600 });
  }
}
