import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { positionOf } from '../../db/catch-up.ts';
import { connect } from '../../db/connect.ts';
import { positionIn } from '../../db/journal-folder.ts';
import { deriveKeys, type RegisterKeys } from '../../db/keys.ts';
import { databaseName, journalName } from '../../db/open.ts';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, currentAccounts, type Host, newSession } from '../../main/host.ts';
import { readAccounts } from '../../main/keys/accounts-file.ts';
import { heldKeys } from '../../main/keys/grant-keys.ts';
import { openAccount } from '../../main/keys/open-account.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makeRegister } from '../../main/make-register.ts';
import { admit } from '../../main/sign-in.ts';
import { granted } from '../support/granted.ts';
import type { Client } from '../support/office.ts';

/** How often something was not as promised, over all rounds of a layer. */
export interface Findings {
  /** Acknowledged and not there. */
  lost: number;
  /** There in part: history without row, row without search words, change without log line. */
  half: number;
  /** There, and not what was written. */
  silent: number;
  /** A register that does not open or does not verify. */
  corrupt: number;
}

export function noFindings(): Findings {
  return { lost: 0, half: 0, silent: 0, corrupt: 0 };
}

export const account = { user: 'joris', password: 'vier-losse-woorden-hier' };

/** Makes an empty register with one account of the back office, and with the base of its journal. */
export async function makeRegisterUnderTest(folder: string): Promise<void> {
  const accounts = [{ ...account, name: 'Joris Blom', roles: ['back-office', 'administrator'] as const }];
  granted(
    await makeRegister({ folder, clock: systemClock(), kdf: quickKdf, office: 'Proef', practice: false, accounts }),
  );
  const first = await enterRegister(folder, (await secretOf(folder)).seed);
  if (first) closeRegister(first.host);
}

/**
 * Each of the two records of a register, the database with its WAL and the journal, holds all that was confirmed by itself, not only
 * what the other restores; one that does not even open holds nothing. The database is read in a copy: whoever closes it last
 * brings its WAL over, and the register would not be as it was left.
 */
export function holdsAll(folder: string, confirmed: number, keys: Keys): boolean {
  const copy = `${folder}-copy-${databaseName}`;
  for (const end of ['', '-wal']) {
    rmSync(`${copy}${end}`, { force: true });
    const file = join(folder, `${databaseName}${end}`);
    if (existsSync(file)) copyFileSync(file, `${copy}${end}`);
  }
  try {
    const connection = connect(copy, keys.database, 'write');
    const database = positionOf(connection).seq;
    connection.close();
    const journal = positionIn(join(folder, journalName), keys.journal, 'here')?.seq ?? 0;
    return database >= confirmed && journal >= confirmed;
  } catch {
    return false;
  }
}

export type Keys = Pick<RegisterKeys, 'database' | 'journal'>;

/** What the password of the account opens, opened once: hashing it takes longer than a round. */
export interface Secret {
  /** The secret of the account, as a word that a program can be given. */
  readonly seed: string;
  readonly keys: Keys;
}

/** Opens the account of a register under test by its password. */
export async function secretOf(folder: string): Promise<Secret> {
  const opened = await openAccount(granted(readAccounts(folder)), { ...account, kdf: quickKdf });
  if (typeof opened === 'string' || !opened.registerKey) throw new Error('The account does not open the register');
  return { seed: opened.seed.toString('base64'), keys: deriveKeys(opened.registerKey) };
}

/** Somebody at the open register. */
export interface Entered {
  readonly host: Host;
  readonly client: Client;
}

/**
 * Signs in as the account of the register: with its password as a person does, or with the secret that this opens. Null when
 * the register does not let him in; then nothing is open.
 */
export async function enterRegister(folder: string, seed: string | null): Promise<Entered | null> {
  const host = createHost({ folder, program: 'fault harness', clock: systemClock(), kdf: quickKdf });
  const session = newSession(host);
  const client = clientOf(createDoor(host), session);
  if (seed === null) {
    const entered = await client.entry.signIn(account);
    return entered.ok ? { host, client } : null;
  }
  const file = currentAccounts(host);
  const known = file.ok ? file.value.accounts.find(({ user }) => user === account.user) : undefined;
  if (!file.ok || !known) return null;
  const secret = Buffer.from(seed, 'base64');
  const held = heldKeys(file.value, known, secret);
  const admitted = await admit(
    { host, session },
    { account: known, seed: secret, ...held, raised: null, file: file.value },
  );
  if (admitted.ok) return { host, client };
  closeRegister(host);
  return null;
}
