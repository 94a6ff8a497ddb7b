import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { systemClock } from '../../main/clock.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makeRegister } from '../../main/make-register.ts';
import { day } from '../../shared/dates.ts';

/** A register with one account in a new folder, for tests of processes that serve it; `name` begins the folder's name. */
export async function newRegister(name: string): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), `${name}-`)), 'register');
  const account = {
    user: 'jansen',
    name: 'J. Jansen',
    roles: ['back-office' as const, 'administrator' as const],
    password: 'een lang wachtwoord',
  };
  const clock = systemClock(day('2026-03-02'));
  const made = await makeRegister({
    folder,
    clock,
    kdf: quickKdf,
    office: 'Proef',
    accounts: [account],
    practice: true,
  });
  expect(made.ok).toBe(true);
  return folder;
}
