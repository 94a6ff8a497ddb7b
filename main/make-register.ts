import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Writer } from '../db/handle.ts';
import { saveItem } from '../db/lists.ts';
import { appendLog } from '../db/log.ts';
import { databaseName, type OpenRegister, openRegister } from '../db/open.ts';
import { saveMeta, saveSetting } from '../db/settings.ts';
import type { Office } from '../shared/contract/administration.ts';
import { passwordLength } from '../shared/contract/entry.ts';
import { usualWarnDays } from '../shared/contract/warn-days.ts';
import { day } from '../shared/dates.ts';
import type { Answer, Failure } from '../shared/failure.ts';
import { UserName } from '../shared/ids.ts';
import { shippedTemplates } from '../shared/letters/shipped/shipped-templates.ts';
import { passwordTooShort } from '../shared/password-too-short.ts';
import { shippedLists } from '../shared/reference/shipped-lists.ts';
import { ok, refused } from '../shared/result.ts';
import type { Role } from '../shared/roles.ts';
import { shippedEquatedDays } from '../shared/terms/equated-days.ts';
import { makeAside, moveInPlace } from './aside.ts';
import type { Clock } from './clock.ts';
import { databaseMark } from './database-mark.ts';
import { newId } from './deps.ts';
import { type KeptAccount, writeAccounts } from './keys/accounts-file.ts';
import { authorityOf } from './keys/authority.ts';
import { firstPreferences, freshAccount } from './keys/change-roll.ts';
import { withKeys } from './keys/grant-keys.ts';
import { newRecoveryKey, printRecoveryKey, recoverySealingKey } from './keys/recovery-key.ts';
import { type Kdf, seal } from './keys/slot.ts';
import { spoolAddress } from './log-spool.ts';
import { addShippedTemplates } from './missing-templates.ts';
import { factsOf, isOnNetwork } from './network-folder.ts';
import { rowsVersion } from './rows-version.ts';

export interface NewAccount {
  readonly user: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
}

interface NewRegister {
  readonly folder: string;
  readonly clock: Clock;
  readonly kdf: Kdf;
  readonly office: string;
  readonly accounts: readonly NewAccount[];
  /** Invented reports only: the screen says so, and nothing in it is real. */
  readonly practice: boolean;
  /** Everybody gives a code of a second factor at signing in. Default: not until the office sets it. */
  readonly secondFactor?: boolean;
  /** Fills the register before anybody signs in. */
  readonly fill?: (register: OpenRegister) => Promise<Answer<void>>;
}

/**
 * Makes a register in an empty or absent folder: random register key, encrypted database with the shipped lists,
 * accounts with their slots, a recovery key that is answered once and kept nowhere.
 */
export async function makeRegister(asked: NewRegister): Promise<Answer<{ readonly recoveryKey: string }>> {
  const unfit = unfitFolder(asked.folder) ?? unfitAccounts(asked.accounts);
  if (unfit) return refused(unfit);
  process.umask(0o077);
  const made = makeAside(asked.folder);
  if (!made.ok) return made;
  const aside = made.value;
  try {
    const finished = await makeIn(aside, asked);
    return finished.ok ? moveInPlace(aside, asked.folder, finished) : finished;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function makeIn(folder: string, asked: NewRegister): Promise<Answer<{ readonly recoveryKey: string }>> {
  const registerKey = randomBytes(32);
  const opened = openRegister({ file: join(folder, databaseName), registerKey, create: true });
  if (!opened.ok) return opened;
  const seeded = await opened.value.write((writer) => seed(writer, asked));
  const filled = seeded.ok && asked.fill ? await asked.fill(opened.value) : seeded;
  const recoveryKey = filled.ok ? await writeKeys({ ...asked, folder }, opened.value, registerKey) : '';
  opened.value.close();
  registerKey.fill(0);
  return filled.ok ? ok({ recoveryKey }) : filled;
}

/** What a new office has set: names come later, the terms of the law stand (rules.md, section 11). */
export function firstOffice(name: string): Office {
  return {
    name,
    address: '',
    phone: '',
    email: '',
    hours: '',
    language: 'nl',
    idleMinutes: 5,
    secondFactor: false,
    procedure: {
      ombudsmanOverProvider: true,
      youthDesk: 'kinderombudsman-rotterdam',
      defaultSchemeWeeks: 6,
      reactionWorkingDays: 5,
      serviceWeeks: 4,
      repairWeeks: 2,
      followMeldcode: true,
    },
    equatedDays: Object.fromEntries(Object.entries(shippedEquatedDays).map(([year, days]) => [year, days.map(day)])),
    falseSignalsPerYear: 12,
    smallestCount: 5,
    smallestSensitiveCount: 10,
    numberInLink: false,
    warnDays: usualWarnDays,
  };
}

/** A refusal when the password is too short to protect a register. */
export function unfitPassword(password: string): Failure | null {
  return passwordTooShort(password) ? { code: 'password-too-short', atLeast: passwordLength } : null;
}

/** A refusal when a register cannot be put there: the folder holds something, or cannot be read. */
export function unfitFolder(folder: string): Failure | null {
  if (isOnNetwork(factsOf(folder))) return { code: 'folder-on-network', folder };
  if (!existsSync(folder)) return null;
  try {
    return readdirSync(folder).length > 0 ? { code: 'folder-not-empty', folder } : null;
  } catch {
    return { code: 'folder-read-only', folder };
  }
}

function unfitAccounts(accounts: readonly NewAccount[]): Failure | null {
  for (const account of accounts) {
    const weak = unfitPassword(account.password);
    if (weak) return weak;
    const name = UserName.safeParse(account.user);
    if (!name.success) return { code: 'bad-input', problems: [{ path: '/user', message: 'a-z, 0-9, . -' }] };
    if (accounts.filter(({ user }) => user === account.user).length > 1)
      return { code: 'account-exists', user: account.user };
  }
  const has = (role: Role) => accounts.some(({ roles }) => roles.includes(role));
  return has('administrator') && has('back-office') ? null : { code: 'last-key-holder' };
}

function seed(writer: Writer, { office, practice, clock, accounts, secondFactor = false }: NewRegister): Answer<void> {
  saveMeta(writer, 'registerId', newId());
  saveMeta(writer, 'rowsVersion', rowsVersion);
  saveMeta(writer, 'practice', practice ? 'yes' : 'no');
  saveSetting(writer, 'office', { ...firstOffice(office), secondFactor });
  for (const list of shippedLists) for (const item of list.items) saveItem(writer, list.name, item);
  addShippedTemplates(writer, shippedTemplates, clock.now());
  const user = accounts[0]?.user ?? '';
  appendLog(writer, {
    at: clock.now(),
    user,
    role: 'administrator',
    purpose: 'administration',
    action: 'register.made',
    object: null,
    result: 'ok',
  });
  return ok(undefined);
}

async function writeKeys(asked: NewRegister, register: OpenRegister, registerKey: Buffer): Promise<string> {
  const recoveryKey = newRecoveryKey();
  const bare: KeptAccount[] = [];
  for (const { user, name, roles, password } of asked.accounts) {
    const account = { user: UserName.parse(user), name, roles: [...roles], active: true, endsOn: null };
    const preferences = firstPreferences('nl');
    bare.push(await freshAccount(account, { password, kdf: asked.kdf, preferences, start: false }));
  }
  const file = {
    format: 2 as const,
    registerId: newId(),
    databaseMark: databaseMark(join(asked.folder, databaseName)) ?? '',
    generation: 1,
    seenOn: null,
    office: asked.office,
    settings: { idleMinutes: 5, practice: asked.practice, secondFactor: asked.secondFactor ?? false },
    accounts: bare,
    recovery: seal(recoverySealingKey(recoveryKey), registerKey),
    spool: spoolAddress(register.keys),
    notes: [],
    leavers: [],
  };
  const accounts = bare.map((account) => withKeys(file, account, registerKey));
  writeAccounts(asked.folder, { ...file, accounts }, authorityOf(register.keys));
  return printRecoveryKey(recoveryKey);
}
