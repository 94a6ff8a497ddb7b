import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OpenRegister, openRegister } from '../../db/open.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { ok, refused } from '../../shared/result.ts';
import { fixtureKey, fixtureRegisters } from '../support/fixture-key.ts';
import { granted } from '../support/granted.ts';
import { writtenOf } from '../support/journal-records.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const registerKey = Buffer.alloc(32, 7);

interface Place {
  readonly folder: string;
  readonly file: string;
  readonly journal: string;
}

function placeIn(folder: string): Place {
  return { folder, file: join(folder, 'register.db'), journal: join(folder, 'journal') };
}

function open({ file, journal }: Place, create = false): OpenRegister {
  return granted(openRegister({ file, journal, create, registerKey: Buffer.from(registerKey) }));
}

async function keep(register: OpenRegister, name: string, value: unknown): Promise<void> {
  granted(await register.write((writer) => ok(saveSetting(writer, name, value))));
}

/** A register with settings a0, a1 …, as a crash leaves it: copied while it is open. */
async function crashed(settings: number): Promise<Place> {
  const { path } = temporaryFolder();
  const living = placeIn(join(path, 'living'));
  mkdirSync(living.folder);
  const register = open(living, true);
  for (let at = 0; at < settings; at += 1) await keep(register, `a${at}`, at);
  const left = placeIn(join(path, 'left'));
  cpSync(living.folder, left.folder, { recursive: true });
  register.close();
  return left;
}

function settingsOf(register: OpenRegister, count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, at) => readSetting(register.reader, `a${at}`));
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

test('a register whose WAL is gone has every write again', async () => {
  const place = await crashed(20);
  rmSync(`${place.file}-wal`);
  const register = open(place);
  expect(settingsOf(register, 20)).toEqual(numbers(20));
  expect(register.recovered).toEqual({ restored: 20, rebuilt: false, isJournalNew: false });
  await keep(register, 'a20', 20);
  register.close();
  const again = open(place);
  expect(settingsOf(again, 21)).toEqual(numbers(21));
  expect(again.recovered).toBeNull();
  again.close();
});

test('a register that is gone is made anew from its journal', async () => {
  const place = await crashed(12);
  for (const end of ['', '-wal', '-shm']) rmSync(`${place.file}${end}`);
  const register = open(place);
  expect(settingsOf(register, 12)).toEqual(numbers(12));
  expect(register.recovered).toMatchObject({ rebuilt: true, restored: 12 });
  register.close();
});

test('whatever happens to the database or its WAL, every write is there again', async () => {
  const original = await crashed(15);
  let at = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('', '-wal'),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.boolean(),
      async (end, where, cut) => {
        at += 1;
        const place = placeIn(`${original.folder}-${at}`);
        cpSync(original.folder, place.folder, { recursive: true });
        const path = `${place.file}${end}`;
        const bytes = readFileSync(path);
        const offset = Math.floor(where * bytes.length);
        if (cut) truncateSync(path, offset);
        else writeFileSync(path, bytes.fill(bytes.readUInt8(offset) ^ 0x55, offset, offset + 1));
        const register = open(place);
        const told = settingsOf(register, 15);
        register.close();
        rmSync(place.folder, { recursive: true });
        expect(told).toEqual(numbers(15));
      },
    ),
    { numRuns: 40 },
  );
});

test('a write that was refused, and one that was thrown away, leave nothing in the journal', async () => {
  const { path } = temporaryFolder();
  const place = placeIn(path);
  const register = open(place, true);
  await keep(register, 'a0', 0);
  const size = journalBytes(place);
  const long = 'lang '.repeat(1_000_000);
  await register.write((writer) => {
    for (let turn = 0; turn < 3; turn += 1) saveSetting(writer, `b${turn}`, long);
    return refused({ code: 'not-found' });
  });
  await expect(
    register.write((writer) => {
      saveSetting(writer, 'b', 1);
      throw new Error('stopped');
    }),
  ).rejects.toThrow('stopped');
  expect(journalBytes(place)).toBe(size);
  await keep(register, 'a1', 1);
  register.close();
  for (const end of ['', '-wal', '-shm']) rmSync(`${place.file}${end}`, { force: true });
  const again = open(place);
  expect(settingsOf(again, 2)).toEqual([0, 1]);
  expect(readSetting(again.reader, 'b0')).toBeNull();
  again.close();
});

test('a journal that knows less than the register, or another past, is set aside', async () => {
  const place = await crashed(5);
  const older = placeIn(`${place.folder}-older`);
  cpSync(place.folder, older.folder, { recursive: true });
  const register = open(place);
  await keep(register, 'a5', 5);
  register.close();
  cpSync(older.journal, `${place.folder}-kept`, { recursive: true });
  rmSync(place.journal, { recursive: true });
  cpSync(`${place.folder}-kept`, place.journal, { recursive: true });
  const again = open(place);
  expect(again.recovered).toEqual({ restored: 0, rebuilt: false, isJournalNew: true });
  expect(settingsOf(again, 6)).toEqual(numbers(6));
  expect(existsSync(`${place.journal}.set-aside-1`)).toBe(true);
  again.close();
});

test('what was forgotten stands in no file of the journal', async () => {
  const { path } = temporaryFolder();
  const place = placeIn(path);
  const register = open(place, true);
  await keep(register, 'a0', 'x'.repeat(50_000));
  const size = journalBytes(place);
  expect(await register.forgetPast()).toBe(true);
  expect(journalBytes(place)).toBeLessThan(size);
  await keep(register, 'a1', 1);
  register.close();
  rmSync(place.file);
  const again = open(place);
  expect(readSetting(again.reader, 'a0')).toBe('x'.repeat(50_000));
  expect(readSetting(again.reader, 'a1')).toBe(1);
  again.close();
});

test('a segment is made longer ahead of what is written, and is no longer than that when it is closed', async () => {
  const place = placeIn(temporaryFolder().path);
  const register = open(place, true);
  const lengths = () => segmentsOf(place).map((bytes) => bytes.length);
  await keep(register, 'a1', 1);
  const before = lengths();
  const written = journalBytes(place);
  await keep(register, 'b2', 2);
  expect(lengths()).toEqual(before);
  expect(journalBytes(place)).toBeGreaterThan(written);
  register.close();
  expect(lengths().reduce((sum, length) => sum + length, 0)).toBe(journalBytes(place));
});

test('the journal stands on the disk as noise', async () => {
  const place = await crashed(3);
  const register = open(place);
  await keep(register, 'marker', 'Mevrouw Zilverling vertelde dit');
  register.close();
  for (const name of readdirSync(place.journal))
    expect(readFileSync(join(place.journal, name)).includes('Zilverling')).toBe(false);
});

function segmentsOf({ journal }: Place): readonly Buffer[] {
  const names = readdirSync(journal).filter((name) => name.endsWith('.journal'));
  return names.map((name) => readFileSync(join(journal, name)));
}

function journalBytes(place: Place): number {
  return segmentsOf(place).reduce((sum, bytes) => sum + writtenOf(bytes).length, 0);
}

test('a journal of which only the base is left knows how far it is: nothing is begun anew, and a lost database comes back', async () => {
  const place = placeIn(join(temporaryFolder().path, 'register'));
  mkdirSync(place.folder);
  const register = open(place, true);
  for (let at = 0; at < 3; at += 1) await keep(register, `a${at}`, at);
  expect(await register.forgetPast()).toBe(true);
  register.close();
  const again = open(place);
  expect(again.recovered).toBeNull();
  again.close();
  rmSync(place.file);
  const back = open(place);
  expect(settingsOf(back, 3)).toEqual(numbers(3));
  expect(back.recovered).toMatchObject({ rebuilt: true, isJournalNew: false });
  back.close();
});

test('a segment in which nothing was ever written is no segment: the power went while the register was opened, and a lost database comes back', async () => {
  for (const bytes of [0, 92, 256 << 10]) {
    const place = await crashed(3);
    for (const number of ['0001', '0002'])
      writeFileSync(join(place.journal, `000000000000-${number}.journal`), Buffer.alloc(bytes));
    const register = open(place);
    expect([register.recovered, settingsOf(register, 3)]).toEqual([null, numbers(3)]);
    register.close();
    for (const end of ['', '-wal', '-shm']) rmSync(`${place.file}${end}`, { force: true });
    const again = open(place);
    expect([again.recovered?.rebuilt, settingsOf(again, 3)]).toEqual([true, numbers(3)]);
    again.close();
  }
});

test('a new segment finds a name that is free, also when one before it went', async () => {
  const place = await crashed(0);
  const segment = (number: string) => join(place.journal, `000000000000-${number}.journal`);
  cpSync(segment('0000'), segment('0001'));
  rmSync(segment('0000'));
  const register = open(place);
  await keep(register, 'a0', 0);
  expect(existsSync(segment('0002'))).toBe(true);
  register.close();
});

test('an older database that somebody put beside a newer WAL is noticed, and nothing is lost', async () => {
  const place = placeIn(join(temporaryFolder().path, 'register'));
  mkdirSync(place.folder);
  const long = (at: number) => `${at} ${'x'.repeat(900)}`;
  let register = open(place, true);
  const keepSome = async (from: number, to: number) => {
    for (let at = from; at < to; at += 1) await keep(register, `a${at}`, long(at));
  };
  await keepSome(0, 20);
  register.close();
  const older = readFileSync(place.file);
  register = open(place);
  await keepSome(20, 80);
  register.close();
  register = open(place);
  await keepSome(80, 90);
  const left = placeIn(join(temporaryFolder().path, 'left'));
  cpSync(place.folder, left.folder, { recursive: true });
  register.close();
  writeFileSync(left.file, older);
  rmSync(`${left.file}-shm`, { force: true });
  const again = open(left);
  expect(settingsOf(again, 90)).toEqual(numbers(90).map(long));
  expect(again.recovered).toMatchObject({ rebuilt: true, isJournalNew: false });
  again.close();
});

test('a register whose process was killed between a change of shape and the new base of its journal gets that base when it is opened', async () => {
  const fixture = '0005_rates-and-watch-rules';
  const earlier = join(fixtureRegisters, fixture);
  const place = placeIn(join(temporaryFolder().path, 'register'));
  cpSync(join(earlier, 'register'), place.folder, { recursive: true });
  const key = fixtureKey(fixture, place.folder);
  const opened = () => granted(openRegister({ ...place, registerKey: Buffer.from(key) }));
  opened().close();
  const base = join(place.journal, '000000000000.base');
  const ofThisShape = readFileSync(base);
  cpSync(join(earlier, 'register/register.db'), base);
  expect(readFileSync(base).equals(ofThisShape)).toBe(false);
  const register = opened();
  await keep(register, 'a0', 0);
  const left = placeIn(join(temporaryFolder().path, 'left'));
  cpSync(place.folder, left.folder, { recursive: true });
  register.close();
  expect(readFileSync(base).length).toBe(ofThisShape.length);
  for (const end of ['', '-wal', '-shm']) rmSync(`${left.file}${end}`, { force: true });
  const again = granted(openRegister({ ...left, registerKey: Buffer.from(key) }));
  expect(again.recovered).toEqual({ restored: 1, rebuilt: true, isJournalNew: false });
  expect(readSetting(again.reader, 'a0')).toBe(0);
  again.close();
});
