import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import type { OpenRegister } from '../../db/open.ts';
import { clientOf, createDoor, type Door } from '../../main/door.ts';
import { closeRegister, createHost, type Host, newSession, type Session } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { colleagues } from '../../main/practice/colleagues.ts';
import type { Contract } from '../../shared/contract/index.ts';
import type { Role } from '../../shared/roles.ts';
import { admitColleague } from './admit-colleague.ts';
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
    const { user } = colleagues[role];
    const session = await admitColleague(host, { user, seed: seeds[role] });
    return { user, password: passwords[role], client: clientOf(door, session), session };
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

function openedIn(host: Host): OpenRegister {
  if (!host.register) throw new Error('The register of this test is not open');
  return host.register;
}
