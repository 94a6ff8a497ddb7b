import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OpenRegister, openRegister } from '../../db/open.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { ok, refused } from '../../shared/result.ts';
import { granted } from '../support/granted.ts';
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

test('the journal stands on the disk as noise', async () => {
  const place = await crashed(3);
  const register = open(place);
  await keep(register, 'marker', 'Mevrouw Zilverling vertelde dit');
  register.close();
  for (const name of readdirSync(place.journal))
    expect(readFileSync(join(place.journal, name)).includes('Zilverling')).toBe(false);
});

function journalBytes({ journal }: Place): number {
  return readdirSync(journal)
    .filter((name) => name.endsWith('.journal'))
    .reduce((sum, name) => sum + readFileSync(join(journal, name)).length, 0);
}
