import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenRegister, openRegister } from '../../db/open.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { ok } from '../../shared/result.ts';
import { granted } from '../support/granted.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let register: OpenRegister;

beforeEach(async () => {
  folder = temporaryFolder();
  register = granted(
    openRegister({ file: join(folder.path, 'register.db'), registerKey: randomBytes(32), create: true }),
  );
  await write('before');
});
afterEach(() => {
  register.close();
  folder.remove();
});

const write = async (value: string) =>
  granted(await register.write((writer) => ok(saveSetting(writer, 'moment', value))));
const settings = sql`select count(*) as found from settings where value like '%before%'`;

test('it shows its moment, whatever is written meanwhile; the next one shows that', async () => {
  const snapshot = register.snapshot();
  await write('after');
  expect(readSetting(snapshot.reader, 'moment')).toBe('before');
  expect(await snapshot.all(settings)).toEqual([{ found: 1 }]);
  snapshot.close();
  const next = register.snapshot();
  expect(readSetting(next.reader, 'moment')).toBe('after');
  next.close();
});

test('what it gathers is a table of its own, one after the other, and no file changes', async () => {
  const snapshot = register.snapshot();
  await snapshot.gather(sql`select value as kept from settings where value like ${'%before%'}`);
  expect(await snapshot.all(sql`select count(*) as found from reports`)).toEqual([{ found: 1 }]);
  await snapshot.gather(sql`select 1 as one union all select 2`);
  expect(await snapshot.all(sql`select sum(one) as sum from reports`)).toEqual([{ sum: 3 }]);
  expect(() => snapshot.reader.connection.exec('delete from settings')).toThrow('readonly');
  expect(() => register.reader.sql.all(sql`select * from reports`)).toThrow();
  snapshot.close();
});

test('others have their turn before each statement, and nothing more is read once it was closed with the register', async () => {
  const snapshot = register.snapshot();
  const turns: string[] = [];
  setImmediate(() => turns.push('another'));
  await snapshot.all(settings).then(() => turns.push('snapshot'));
  expect(turns).toEqual(['another', 'snapshot']);
  const reading = snapshot.all(settings);
  register.close();
  await expect(reading).rejects.toThrow('closed');
  await expect(snapshot.gather(sql`select 1`)).rejects.toThrow('closed');
  snapshot.close();
});

test('what was destroyed leaves the WAL when the last snapshot that reads it is closed', async () => {
  const [first, second] = [register.snapshot(), register.snapshot()];
  let forgotten = false;
  const forgetting = register.forgetPast().then((isDone) => {
    forgotten = true;
    return isDone;
  });
  first.close();
  await second.all(settings);
  expect(forgotten).toBe(false);
  second.close();
  expect(await forgetting).toBe(true);
});

test('a register that is closed while a snapshot is open leaves nothing in its WAL', async () => {
  register.snapshot();
  await write('after');
  const { file } = register;
  register.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
});
