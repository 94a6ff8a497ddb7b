import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenRegister, openRegister } from '../../db/open.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { granted } from '../support/granted.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let register: OpenRegister;
const registerKey = randomBytes(32);

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'register.db');
  register = opened({ create: true });
});
afterEach(() => {
  register.close();
  folder.remove();
});

test('the connection that reads is set as it must be, and cannot write', () => {
  const settings = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    trusted_schema: 0,
    secure_delete: 1,
    temp_store: 2,
    cell_size_check: 1,
    query_only: 1,
  };
  for (const [name, value] of Object.entries(settings)) {
    expect(register.reader.sql.get(sql.raw(`pragma ${name}`)), name).toEqual({ [name]: value });
  }
  expect(() => register.reader.sql.all(sql`insert into settings values ('a', '1') returning key`)).toThrow();
});

test('the connection that writes is set as it must be', async () => {
  const settings = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    trusted_schema: 0,
    secure_delete: 1,
    temp_store: 2,
  };
  const found = await register.write((writer) =>
    ok(Object.keys(settings).map((name) => writer.sql.get(sql.raw(`pragma ${name}`)))),
  );
  expect(granted(found)).toEqual(Object.entries(settings).map(([name, value]) => ({ [name]: value })));
});

test('every table is strict, and nothing of the file is readable without the key', async () => {
  granted(await register.write((writer) => ok(saveSetting(writer, 'word', 'leesbaarwoord'))));
  const tables = register.reader.sql.all<{ name: string; strict: number }>(
    sql`select name, strict from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%' and name not like 'search_%' and name not like '__drizzle%'`,
  );
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  for (const name of ['register.db', 'register.db-wal']) {
    const bytes = readFileSync(join(folder.path, name));
    expect(bytes.includes('leesbaarwoord')).toBe(false);
    expect(bytes.includes('SQLite format 3')).toBe(false);
    expect(bytes.includes('CREATE TABLE')).toBe(false);
  }
});

test('a returned refusal and a throw write nothing, and the next write goes on', async () => {
  const refusing = register.write((writer): Answer<void> => {
    saveSetting(writer, 'first', 1);
    return refused({ code: 'not-allowed' });
  });
  const throwing = register.write((writer): Answer<void> => {
    saveSetting(writer, 'second', 2);
    throw new Error('a bug');
  });
  const late = register.write(async (writer) => {
    saveSetting(writer, 'third', 3);
    await Promise.reject(new Error('a later bug'));
    return ok(undefined);
  });
  const last = register.write((writer) => ok(saveSetting(writer, 'fourth', 4)));

  expect(await refusing).toEqual({ ok: false, failure: { code: 'not-allowed' } });
  await expect(throwing).rejects.toThrow('a bug');
  await expect(late).rejects.toThrow('a later bug');
  granted(await last);
  expect(['first', 'second', 'third', 'fourth'].map((key) => readSetting(register.reader, key))).toEqual([
    null,
    null,
    null,
    4,
  ]);
});

test('writes wait for each other, also while one of them waits for something', async () => {
  const order: string[] = [];
  const slow = register.write(async () => {
    order.push('slow begins');
    await new Promise((resolve) => setTimeout(resolve, 30));
    order.push('slow ends');
    return ok(undefined);
  });
  const quick = register.write(() => {
    order.push('quick');
    return ok(undefined);
  });
  const empty = register.forgetPast().then((done) => order.push(done ? 'emptied' : 'busy'));
  await Promise.all([slow, quick, empty]);
  expect(order).toEqual(['slow begins', 'slow ends', 'quick', 'emptied']);
});

test('another key, no file, and a file of zeroes are refused, each for its reason, and no file is made', () => {
  register.close();
  const code = (at: string, key: Buffer) => {
    const answer = openRegister({ file: at, registerKey: key });
    return answer.ok ? 'open' : answer.failure.code;
  };
  const nowhere = join(folder.path, 'elders.db');
  const zeroes = join(folder.path, 'nullen.db');
  copyFileSync(file, zeroes);
  writeFileSync(zeroes, readFileSync(zeroes).fill(0));
  expect(code(file, randomBytes(32))).toBe('keys-of-another-register');
  expect(code(nowhere, registerKey)).toBe('no-register');
  expect(existsSync(nowhere)).toBe(false);
  expect(code(zeroes, registerKey)).toBe('keys-of-another-register');
  register = opened({});
});

test('closing wipes the keys and leaves one file', () => {
  const { keys } = register;
  register.close();
  expect(
    [keys.database, keys.history, keys.log, keys.identity, keys.accounts].every((key) =>
      key.every((byte) => byte === 0),
    ),
  ).toBe(true);
  expect(existsSync(`${file}-wal`)).toBe(false);
  register = opened({});
});

function opened({ create = false }): OpenRegister {
  const answer = openRegister({ file, registerKey, create });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}
