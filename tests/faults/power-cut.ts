import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Disk, diskAfterPowerCut } from './disk-after-power-cut.ts';
import type { Layer } from './layer.ts';
import {
  Ack,
  checkRegister,
  type Findings,
  heldBy,
  keysUnderTest,
  makeRegisterUnderTest,
} from './register-under-test.ts';
import { type FileCall, readSystemCalls, tracedCalls } from './system-calls.ts';

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/** How many reports the traced process records. */
const recorded = 24;

/**
 * Layer C: one run of the writer is traced down to its system calls; from the trace disks are made as a power cut at a
 * random moment may leave them. Every one must open, and hold all that was acknowledged before that moment.
 */
export const powerCut: Layer = {
  name: 'power-cut',
  absent: noStrace,
  run: async (rounds, seed) => {
    const findings: Findings = { lost: 0, half: 0, silent: 0, corrupt: 0 };
    const fired = await eachImage({ rounds, seed, forgetSyncs: false }, async (folder, acks, keys) => {
      if (!holdsAll(folder, acks, keys)) findings.lost += 1;
      await checkRegister(folder, acks, findings);
    });
    return { layer: 'power-cut', seed, rounds, fired, ...findings };
  },
};

/**
 * The harness held to account: the same disks as if the program had never synced (what synchronous=NORMAL does to the
 * last commits). It must notice; `fired` counts the disks on which it did.
 */
export const powerCutNoticed: Layer = {
  name: 'power-cut-noticed',
  absent: noStrace,
  run: async (rounds, seed) => {
    let fired = 0;
    await eachImage({ rounds, seed, forgetSyncs: true }, async (folder, acks, keys) => {
      if (!holdsAll(folder, acks, keys)) fired += 1;
    });
    return { layer: 'power-cut-noticed', seed, rounds, fired, lost: 0, half: 0, silent: 0, corrupt: 0 };
  },
};

/** Each of the two records alone holds all that was confirmed; one that does not even open holds nothing. */
function holdsAll(folder: string, acks: readonly Ack[], keys: Keys): boolean {
  const confirmed = acks.at(-1)?.seq ?? 0;
  try {
    const { database, journal } = heldBy(folder, keys);
    return database >= confirmed && journal >= confirmed;
  } catch {
    return false;
  }
}

type Keys = Awaited<ReturnType<typeof keysUnderTest>>;

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

/** Makes the disks one by one in a folder, with what was acknowledged by then. Answers on how many something was left out. */
async function eachImage(
  { rounds, seed, forgetSyncs }: Asked,
  check: (folder: string, acks: readonly Ack[], keys: Keys) => Promise<void>,
): Promise<number> {
  const random = seededRandom(seed);
  const temporary = temporaryFolder();
  const folder = join(temporary.path, 'register');
  await makeRegisterUnderTest(folder);
  const keys = await keysUnderTest(folder);
  const base = readDisk(folder);
  const calls = tracedCallsOf(folder, join(temporary.path, 'trace'));
  const first = calls.findIndex((call) => call.kind === 'written');
  let fired = 0;
  for (let round = 0; round < rounds; round += 1) {
    const until = calls.slice(0, first + 1 + random.below(calls.length - first));
    const image = diskAfterPowerCut(base, forgetSyncs ? until.filter(({ kind }) => kind !== 'synced') : until, random);
    if (image.left > 0) fired += 1;
    writeDisk(folder, image.disk);
    await check(folder, acksIn(until), keys);
  }
  temporary.remove();
  return fired;
}

function tracedCallsOf(folder: string, trace: string): readonly FileCall[] {
  const options = ['-f', '-xx', '-s', '8000000', '-o', trace, '-e', `trace=${tracedCalls}`];
  const { status, stderr } = spawnSync('strace', [...options, process.execPath, writer, folder, String(recorded)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The traced writer ended with ${status}: ${stderr}`);
  const calls = readSystemCalls(readFileSync(trace, 'utf8'), folder);
  if (acksIn(calls).length < recorded) throw new Error('The trace does not show what the writer acknowledged');
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
