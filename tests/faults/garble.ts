import { join } from 'node:path';
import { databaseContent } from '../../db/backup.ts';
import { deriveKeys } from '../../db/keys.ts';
import { databaseFailure, databaseName, journalName, openRegister } from '../../db/open.ts';
import { markSuspect } from '../../db/suspect.ts';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { damages } from './damage.ts';
import type { Disk } from './disk-after-power-cut.ts';
import type { Layer } from './layer.ts';
import { readDisk, writeDisk } from './power-cut.ts';
import { account, type Findings, makeRegisterUnderTest } from './register-under-test.ts';

/**
 * Layer F: of a register as a crash leaves it, one file is damaged. The database, its WAL or the journal goes wrong; the
 * others give back every row, to the letter, or the register says that it is damaged where none of them can.
 */
export const garble: Layer = {
  name: 'garble',
  absent: () => null,
  run: async (rounds, seed) => {
    const random = seededRandom(seed);
    const temporary = temporaryFolder();
    const folder = join(temporary.path, 'register');
    const { disk, registerKey } = await crashedRegister(folder);
    const expected = contentOf(folder, disk, registerKey);
    const findings: Findings = { lost: 0, half: 0, silent: 0, corrupt: 0 };
    const names = Object.keys(damages);
    let fired = 0;
    for (let round = 0; round < rounds; round += 1) {
      const path = targets(folder, disk)[round % targets(folder, disk).length] ?? '';
      const name = names[Math.floor(round / 4) % names.length] ?? '';
      const bytes = disk.get(path) ?? Buffer.alloc(0);
      const left = damages[name]?.(bytes, random) ?? null;
      if (left === null || !left.equals(bytes)) fired += 1;
      const damaged = new Map(disk);
      if (left === null) damaged.delete(path);
      else damaged.set(path, left);
      const trouble = troubleOf(folder, { disk: damaged, registerKey, expected });
      if (trouble === null) continue;
      findings[trouble] += 1;
      process.stderr.write(`garble: ${trouble} after ${name} of ${path.slice(folder.length)}, round ${round}\n`);
    }
    temporary.remove();
    return { layer: 'garble', seed, rounds, fired, ...findings };
  },
};

/** A register with reports and notes as it stands on the disk while it is open: its WAL is full, nothing was closed. */
async function crashedRegister(folder: string): Promise<{ readonly disk: Disk; readonly registerKey: Buffer }> {
  await makeRegisterUnderTest(folder);
  const host = createHost({ folder, program: 'fault writer', clock: systemClock(), kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  granted(await client.entry.signIn(account));
  for (let turn = 0; turn < 20; turn += 1) {
    const intake = sampleIntake({ receivedOn: host.clock.today(), story: `Verhaal ${turn}. `.repeat(1 + turn * 20) });
    granted(await client.case.register({ intake, draftId: null }));
  }
  const disk = readDisk(folder);
  const registerKey = Buffer.from(host.registerKey ?? '');
  closeRegister(host);
  return { disk, registerKey };
}

/** The database, its WAL, and the files of the journal. */
function targets(folder: string, disk: Disk): readonly string[] {
  const journal = [...disk.keys()].filter((path) => path.startsWith(join(folder, journalName)));
  return [join(folder, databaseName), join(folder, `${databaseName}-wal`), ...journal];
}

/** What a register holds that stands on a disk like this. */
function contentOf(folder: string, disk: Disk, registerKey: Buffer): string {
  writeDisk(folder, disk);
  const register = granted(opened(folder, registerKey));
  const { hash } = databaseContent(register.file, deriveKeys(registerKey).database);
  register.close();
  return hash;
}

function opened(folder: string, registerKey: Buffer) {
  const file = join(folder, databaseName);
  return openRegister({ file, registerKey: Buffer.from(registerKey), journal: join(folder, journalName) });
}

interface Tried {
  readonly disk: Disk;
  readonly registerKey: Buffer;
  readonly expected: string;
}

/** What went wrong; null when every row is there. One file is damaged, so the others suffice. */
function troubleOf(folder: string, { disk, registerKey, expected }: Tried): keyof Findings | null {
  writeDisk(folder, disk);
  try {
    return hashAfterAll(folder, registerKey) === expected ? null : 'silent';
  } catch {
    return 'corrupt';
  }
}

/** All rows read. Where damage is met the register is closed, as the door does, looked through when it is opened again, and read. */
function hashAfterAll(folder: string, registerKey: Buffer): string {
  const register = granted(opened(folder, registerKey));
  try {
    return databaseContent(register.file, deriveKeys(registerKey).database).hash;
  } catch (error) {
    if (databaseFailure(error, folder)?.code !== 'register-damaged') throw error;
    markSuspect(register.file);
  } finally {
    register.close();
  }
  const again = granted(opened(folder, registerKey));
  try {
    return databaseContent(again.file, deriveKeys(registerKey).database).hash;
  } finally {
    again.close();
  }
}
