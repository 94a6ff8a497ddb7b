import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { quickKdf } from '../../main/keys/slot.ts';
import { makeRegister } from '../../main/make-register.ts';
import { refused } from '../../shared/result.ts';
import { stillClock } from '../support/still-clock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const temporary = temporaryFolder();
afterAll(() => temporary.remove());

const account = {
  user: 'els',
  name: 'Els Prins',
  roles: ['back-office', 'administrator'] as const,
  password: 'vier-losse-woorden',
};

function making(folder: string) {
  return { folder, clock: stillClock(), kdf: quickKdf, office: 'Proef', accounts: [account], practice: false };
}

test('what a making that was ended left behind goes, and the register stands whole in its place', async () => {
  const folder = join(temporary.path, 'register');
  const left = `${folder}.being-made-999999999`;
  mkdirSync(left);
  writeFileSync(join(left, 'register.db'), 'half');
  mkdirSync(folder);
  expect((await makeRegister(making(folder))).ok).toBe(true);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['register.db', 'accounts.json', 'accounts.copy.json']));
  expect(existsSync(left)).toBe(false);
  expect(readdirSync(temporary.path)).toEqual(['register']);
});

test('a register that is not made whole leaves nothing', async () => {
  const folder = join(temporary.path, 'other');
  const made = await makeRegister({ ...making(folder), fill: async () => refused({ code: 'disk-full' }) });
  expect(made).toEqual({ ok: false, failure: { code: 'disk-full' } });
  expect(readdirSync(temporary.path)).toEqual(['register']);
});
