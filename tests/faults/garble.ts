import { join } from 'node:path';
import { databaseContent } from '../../db/backup.ts';
import { positionOf, runAll } from '../../db/catch-up.ts';
import { connect } from '../../db/connect.ts';
import { entriesAfter } from '../../db/journal-folder.ts';
import { Position } from '../../db/journal-segment.ts';
import { deriveKeys } from '../../db/keys.ts';
import { databaseFailure, databaseName, journalName, type OpenRegister, openRegister } from '../../db/open.ts';
import { readMeta } from '../../db/settings.ts';
import { markSuspect } from '../../db/suspect.ts';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { writtenOf } from '../support/journal-records.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { damages, recordDamages } from './damage.ts';
import type { Disk } from './disk-after-power-cut.ts';
import { layerOf } from './layer-of.ts';
import { readDisk, writeDisk } from './power-cut.ts';
import { account, type Findings, makeRegisterUnderTest } from './register-under-test.ts';

/**
 * Layer F: of a register as a crash leaves it, one file is damaged. The database, its WAL or the journal goes wrong; the
 * others give back every row, to the letter, or the register says that it is damaged where none of them can.
 */
export const garble = layerOf('garble', async ({ rounds, random, folder, findings }) => {
  const { disk, registerKey } = await crashedRegister(folder);
  const expected = contentOf(folder, disk, registerKey);
  const asked = { folder, disk, registerKey, expected, random, states: statesOf(folder, disk, registerKey) };
  let fired = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { trouble, isDamaged } = round % 4 === 3 ? ofRecords(asked, round) : ofBytes(asked, round);
    if (isDamaged) fired += 1;
    if (trouble !== null) findings[trouble] += 1;
  }
  return fired;
});

interface Asked {
  readonly folder: string;
  readonly disk: Disk;
  readonly registerKey: Buffer;
  readonly expected: string;
  readonly random: SeededRandom;
  /** What the register holds after each transaction of its journal, by its number. */
  readonly states: ReadonlyMap<number, string>;
}

interface Outcome {
  readonly trouble: keyof Findings | null;
  readonly isDamaged: boolean;
}

/** One file is damaged: the others suffice. */
function ofBytes({ folder, disk, registerKey, expected, random }: Asked, round: number): Outcome {
  const paths = targets(folder, disk);
  const path = paths[round % paths.length] ?? '';
  const names = Object.keys(damages);
  const name = names[Math.floor(round / paths.length) % names.length] ?? '';
  const whole = disk.get(path) ?? Buffer.alloc(0);
  const bytes = path.endsWith('.journal') ? writtenOf(whole) : whole;
  const left = damages[name]?.(bytes, random) ?? null;
  const damaged = new Map(disk);
  if (left === null) damaged.delete(path);
  else damaged.set(path, left);
  const trouble = troubleOf(folder, { disk: damaged, registerKey, expected });
  if (trouble)
    process.stderr.write(`garble: ${trouble} after ${name} of ${path.slice(folder.length)}, round ${round}\n`);
  return { trouble, isDamaged: left === null || !left.equals(bytes) };
}

/** The WAL is gone and whole records of the journal are out of order: what is lost is lost, but nothing is made up. */
function ofRecords({ folder, disk, registerKey, random, states }: Asked, round: number): Outcome {
  const path = [...disk.keys()].findLast((each) => each.endsWith('.journal')) ?? '';
  const names = Object.keys(recordDamages);
  const name = names[Math.floor(round / 4) % names.length] ?? '';
  const bytes = writtenOf(disk.get(path) ?? Buffer.alloc(0));
  const left = recordDamages[name]?.(bytes, random) ?? bytes;
  const damaged = new Map(disk);
  damaged.delete(join(folder, `${databaseName}-wal`));
  damaged.set(path, left);
  writeDisk(folder, damaged);
  const trouble = troubleOfOrder(folder, registerKey, states);
  if (trouble) process.stderr.write(`garble: ${trouble} after ${name}, round ${round}\n`);
  return { trouble, isDamaged: !left.equals(bytes) };
}

/** It holds what it held after one of its transactions, or refuses to open; it never breaks down. */
function troubleOfOrder(folder: string, registerKey: Buffer, states: Asked['states']): keyof Findings | null {
  try {
    const register = opened(folder, registerKey);
    if (!register.ok) return null;
    const state = stateOf(register.value, registerKey);
    register.value.close();
    return states.get(state.seq) === state.hash ? null : 'silent';
  } catch {
    return 'corrupt';
  }
}

/** What the register holds after each transaction of the undamaged journal, beginning from its database without its WAL. */
function statesOf(folder: string, disk: Disk, registerKey: Buffer): ReadonlyMap<number, string> {
  const bare = new Map(disk);
  bare.delete(join(folder, `${databaseName}-wal`));
  writeDisk(folder, bare);
  const keys = deriveKeys(registerKey);
  const file = join(folder, databaseName);
  const connection = connect(file, keys.database, 'write');
  const start = positionOf(connection);
  const states = new Map([[start.seq, databaseContent(file, keys.database).hash]]);
  for (const entry of entriesAfter(join(folder, journalName), keys.journal, start)) {
    runAll(connection, [entry]);
    states.set(entry.at.seq, databaseContent(file, keys.database).hash);
  }
  connection.close();
  return states;
}

function stateOf({ file, reader }: OpenRegister, registerKey: Buffer) {
  const { seq } = Position.parse(JSON.parse(readMeta(reader, 'journal-position') ?? ''));
  return { seq, hash: databaseContent(file, deriveKeys(registerKey).database).hash };
}

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
