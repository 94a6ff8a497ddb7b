import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../../main/clock.ts';
import { readAccounts } from '../../main/keys/accounts-file.ts';
import { openAccount } from '../../main/keys/open-account.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makeRegister } from '../../main/make-register.ts';
import { colleagues } from '../../main/practice/colleagues.ts';
import { makePractice } from '../../main/practice/make-practice.ts';
import { type Role, roles } from '../../shared/roles.ts';
import { granted } from './granted.ts';

const PerRole = z.record(z.enum(roles), z.string());

/** What a test needs to know of an office: how its people get in, and the secrets of their accounts. */
const Prepared = z.object({ recoveryKey: z.string(), passwords: PerRole, seeds: PerRole });
export type Prepared = z.infer<typeof Prepared>;

interface Office {
  readonly clock: Clock;
  /** Invented reports of three years; 0: none. */
  readonly reports: number;
}

/**
 * Puts an office with one account per role in a folder. It is made once in a run of the tests, since stretching passwords and
 * inventing reports take seconds, and copied for each test.
 */
export async function placeOffice(folder: string, office: Office): Promise<Prepared> {
  const kept = join(sharedFolder(), `${office.clock.now().replaceAll(':', '')}-${office.reports}`);
  if (!existsSync(kept)) await prepare(kept, office);
  cpSync(join(kept, 'register'), folder, { recursive: true });
  return Prepared.parse(JSON.parse(readFileSync(join(kept, 'prepared.json'), 'utf8')));
}

/** Of this run of the tests; of this process, where nobody made one. */
function sharedFolder(): string {
  const folder = process.env.MELDPUNT_PREPARED ?? mkdtempSync(join(tmpdir(), 'meldpunt-prepared-'));
  if (process.env.MELDPUNT_PREPARED === undefined) process.once('exit', () => rmSync(folder, { recursive: true }));
  process.env.MELDPUNT_PREPARED = folder;
  return folder;
}

/** Beside its place first: tests in other processes may want the same office at the same time. */
async function prepare(kept: string, office: Office): Promise<void> {
  const aside = `${kept}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const folder = join(aside, 'register');
  const { recoveryKey, passwords } = await make(folder, office);
  const seeds = await seedsOf(folder, passwords);
  writeFileSync(join(aside, 'prepared.json'), JSON.stringify({ recoveryKey, passwords, seeds } satisfies Prepared));
  if (existsSync(kept)) rmSync(aside, { recursive: true });
  else renameSync(aside, kept);
}

type Passwords = Pick<Prepared, 'recoveryKey' | 'passwords'>;

async function make(folder: string, { clock, reports }: Office): Promise<Passwords> {
  const register = { folder, clock, kdf: quickKdf };
  if (reports > 0) {
    const made = granted(await makePractice({ ...register, reports, years: 3, seed: '1' }));
    const passwordOf = (role: Role) => made.accounts.find((account) => account.role === role)?.password ?? '';
    return { recoveryKey: made.recoveryKey, passwords: perRole(passwordOf) };
  }
  const passwords = perRole((role) => `vier-losse-woorden-${role}`);
  const accounts = roles.map((role) => ({ ...colleagues[role], roles: [role], password: passwords[role] }));
  const made = await makeRegister({ ...register, office: 'Proefkantoor', practice: false, accounts });
  return { recoveryKey: granted(made).recoveryKey, passwords };
}

/** The secrets of the accounts of a register, in base64. */
export async function seedsOf(folder: string, passwords: Prepared['passwords']): Promise<Prepared['seeds']> {
  const file = granted(readAccounts(folder));
  const seeds = new Map<Role, string>();
  for (const role of roles) {
    const { user } = colleagues[role];
    const opened = await openAccount(file, { user, password: passwords[role], kdf: quickKdf });
    if (typeof opened === 'string') throw new Error(opened);
    seeds.set(role, opened.seed.toString('base64'));
  }
  return perRole((role) => seeds.get(role) ?? '');
}

/** Something for each role. */
export function perRole<T>(of: (role: Role) => T): Readonly<Record<Role, T>> {
  return {
    telephone: of('telephone'),
    'back-office': of('back-office'),
    investigator: of('investigator'),
    evaluator: of('evaluator'),
    administrator: of('administrator'),
    reviewer: of('reviewer'),
  };
}
