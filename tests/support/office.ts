import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import type { OpenRegister } from '../../db/open.ts';
import { clientOf, createDoor, type Door } from '../../main/door.ts';
import { closeRegister, createHost, currentAccounts, type Host, newSession, type Session } from '../../main/host.ts';
import { heldKeys } from '../../main/keys/grant-keys.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { colleagues } from '../../main/practice/colleagues.ts';
import { admit, type Proved } from '../../main/sign-in.ts';
import type { Contract } from '../../shared/contract/index.ts';
import type { Role } from '../../shared/roles.ts';
import { granted } from './granted.ts';
import { placeOffice } from './prepared-office.ts';
import { type StillClock, stillClock } from './still-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type Client = ContractRouterClient<Contract>;

/** A colleague at his own window. */
export interface Colleague {
  readonly user: string;
  readonly password: string;
  readonly client: Client;
  readonly session: Session;
}

/** A real register in a temporary folder with one account per role, each at his own window. */
export interface TestOffice {
  readonly folder: string;
  readonly clock: StillClock;
  readonly host: Host;
  readonly door: Door;
  readonly recoveryKey: string;
  readonly at: Readonly<Record<Role, Colleague>>;
  /** The client of the colleague with this role. */
  as(role: Role): Client;
  /** A window with nobody at it. */
  visitor(): Client;
  register(): OpenRegister;
  close(): void;
}

interface Options {
  /** This many invented reports of three years; 0 (the default): none. */
  readonly reports?: number;
  readonly clock?: StillClock;
}

/** Makes the office. Close it when the test is done. */
export async function openOffice({ reports = 0, clock = stillClock() }: Options = {}): Promise<TestOffice> {
  const temporary = temporaryFolder();
  const folder = join(temporary.path, 'register');
  const { recoveryKey, passwords, seeds } = await placeOffice(folder, { reports, clock });
  const host = createHost({ folder, program: 'test', clock, kdf: quickKdf });
  const door = createDoor(host);
  const enter = async (role: Role): Promise<Colleague> => {
    const session = newSession(host);
    const client = clientOf(door, session);
    const { user } = colleagues[role];
    granted(await admit({ host, session }, proved(host, colleagues[role], Buffer.from(seeds[role], 'base64'))));
    return { user, password: passwords[role], client, session };
  };
  const at = {
    telephone: await enter('telephone'),
    'back-office': await enter('back-office'),
    investigator: await enter('investigator'),
    evaluator: await enter('evaluator'),
    administrator: await enter('administrator'),
    reviewer: await enter('reviewer'),
  };
  return {
    folder,
    clock,
    host,
    door,
    recoveryKey,
    at,
    as: (role) => at[role].client,
    visitor: () => clientOf(door, newSession(host)),
    register: () => openedIn(host),
    close: () => {
      closeRegister(host);
      temporary.remove();
    },
  };
}

/** As `openAccount` answers for the right password: that was stretched once, when the office was prepared. */
function proved(host: Host, { user }: { readonly user: string }, seed: Buffer): Proved {
  const file = granted(currentAccounts(host));
  const account = file.accounts.find((known) => known.user === user);
  if (!account) throw new Error(`No account ${user}`);
  return { file, account, seed, ...heldKeys(file, account, seed), raised: null };
}

function openedIn(host: Host): OpenRegister {
  if (!host.register) throw new Error('The register of this test is not open');
  return host.register;
}
