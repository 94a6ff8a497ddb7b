import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenRegister, openRegister } from '../../db/open.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { isSuspect } from '../../db/suspect.ts';
import { ok } from '../../shared/result.ts';
import { granted } from '../support/granted.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let register: OpenRegister;
const registerKey = randomBytes(32);

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'register.db');
  register = opened();
});
afterEach(() => {
  register.close();
  folder.remove();
});

/** The engine brings nothing over by itself where a journal is kept. */
const opened = () =>
  granted(
    openRegister({ file, journal: join(folder.path, 'journal'), registerKey: Buffer.from(registerKey), create: true }),
  );
/** More than the thousand pages after which the WAL is brought over. */
const writeMuch = (name: string) =>
  register.write((writer) => ok(saveSetting(writer, name, randomBytes(3_000_000).toString('base64'))));
const onDisk = () => readFileSync(file).length;
/** Whatever was asked for before this is done then. */
const turnsAreOver = () => register.write(() => ok(null));

test('whoever writes has his answer before a long WAL is brought over to the database, which happens right after', async () => {
  const before = onDisk();
  granted(await writeMuch('first'));
  expect(onDisk()).toBe(before);
  granted(await turnsAreOver());
  expect(onDisk()).toBeGreaterThan(before + 3_000_000);
});

test('a checkpoint that the disk refuses costs no answer, is not forgotten, and is tried again after the next write', async () => {
  mkdirSync(`${file}-checkpoint`);
  const before = onDisk();
  granted(await writeMuch('first'));
  granted(await turnsAreOver());
  expect(onDisk()).toBe(before);
  expect(isSuspect(file)).toBe(true);
  expect(readSetting(register.reader, 'first')).toHaveLength(4_000_000);
  rmdirSync(`${file}-checkpoint`);
  granted(await turnsAreOver());
  granted(await turnsAreOver());
  expect(onDisk()).toBeGreaterThan(before + 3_000_000);
});

test('a register that is closed before its WAL was brought over brings it over then', async () => {
  const before = onDisk();
  granted(await writeMuch('first'));
  register.close();
  expect(onDisk()).toBeGreaterThan(before + 3_000_000);
  register = opened();
});
