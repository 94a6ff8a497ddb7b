import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openFiguresStore } from '../../db/figures-store.ts';
import { keep, readKept } from '../../db/fill-figures-store.ts';
import { deriveKeys } from '../../db/keys.ts';
import { openRegister } from '../../db/open.ts';
import { day } from '../../shared/dates.ts';
import { monthsCountedIn } from '../support/counted-in.ts';
import { granted } from '../support/granted.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const may = { from: day('2026-05-01'), to: day('2026-05-31') };

test('a store is encrypted, keeps what was written, and an empty one counts nought', async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'figures.db');
  const key = randomBytes(32);
  const store = openFiguresStore(file, key);
  store.write((writer) => keep(writer, 'practice', true));
  expect((await monthsCountedIn(store, may)).received).toEqual([
    { by: 'all', code: null, parent: null, reports: 0, mentions: 0, persons: 0 },
  ]);
  store.close();
  expect(readFileSync(file).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  const again = openFiguresStore(file, key);
  expect(readKept(again.reader, 'practice')).toBe(true);
  again.close();
  folder.remove();
});

test('a body that throws writes nothing', () => {
  const folder = temporaryFolder();
  const store = openFiguresStore(join(folder.path, 'figures.db'), randomBytes(32));
  const failing = () =>
    store.write((writer) => {
      keep(writer, 'practice', true);
      throw new Error('half-way');
    });
  expect(failing).toThrow('half-way');
  expect(readKept(store.reader, 'practice')).toBeNull();
  store.close();
  folder.remove();
});

test('a store of another key or with damage is set aside, and a new one is begun', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'figures.db');
  const first = openFiguresStore(file, randomBytes(32));
  first.write((writer) => keep(writer, 'practice', true));
  first.close();
  const second = openFiguresStore(file, randomBytes(32));
  expect(readKept(second.reader, 'practice')).toBeNull();
  expect(existsSync(`${file}.set-aside`)).toBe(true);
  second.close();
  folder.remove();
});

test.each([
  ['its first page', 0],
  ['its tables', 4096],
])('a store that is damaged in %s is set aside as well', async (_, from) => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'figures.db');
  const key = randomBytes(32);
  openFiguresStore(file, key).close();
  const bytes = readFileSync(file);
  bytes.fill(7, from + 100, from + 1000);
  writeFileSync(file, bytes);
  const again = openFiguresStore(file, key);
  expect((await monthsCountedIn(again, may)).received[0]?.reports).toBe(0);
  expect(readFileSync(`${file}.set-aside`).equals(bytes)).toBe(true);
  again.close();
  folder.remove();
});

test('the key of the figures store opens no register, and two stores give one person two numbers', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'register.db');
  const registerKey = randomBytes(32);
  granted(openRegister({ file, registerKey, create: true })).close();
  const { figures, database } = deriveKeys(registerKey);
  expect(figures.equals(database)).toBe(false);
  expect(openRegister({ file, registerKey: figures })).toMatchObject({ failure: { code: 'keys-of-another-register' } });
  const ownKey = (name: string) => {
    const store = openFiguresStore(join(folder.path, name), figures);
    const found = store.reader.figures.all(sql`select value from meta where key = 'ownKey'`);
    store.close();
    return JSON.stringify(found);
  };
  expect(ownKey('one.db')).not.toBe(ownKey('two.db'));
  folder.remove();
});
