import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../../build/project.ts';
import { type BrowserHost, serveBrowser } from '../../../main/browser/server.ts';
import { clientOf, createDoor } from '../../../main/door.ts';
import { closeRegister, createHost, type Host } from '../../../main/host.ts';
import { keepIdleLock } from '../../../main/idle-lock.ts';
import { quickKdf } from '../../../main/keys/slot.ts';
import { colleagues } from '../../../main/practice/colleagues.ts';
import type { Role } from '../../../shared/roles.ts';
import { admitColleague } from '../../support/admit-colleague.ts';
import { countedDoor } from '../../support/counted-door.ts';
import type { Client } from '../../support/office.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { movedClock } from './moved-clock.ts';
import { readPrepared } from './prepared.ts';

/** Which register an office begins with: invented reports, none yet, or no register at all. */
export type Beginning = 'practice' | 'empty' | 'nothing';

/** A real browser host at a register folder of its own. */
export interface ServedOffice {
  readonly folder: string;
  readonly host: Host;
  readonly recoveryKey: string;
  passwordOf(role: Role): string;
  /** A window with nobody looking at it, at which the colleague with this role is let in. */
  clientOf(role: Role): Promise<Client>;
  /** A new entry address. */
  address(): string;
  /** How many calls came to the door through the browser host. */
  calls(): number;
  close(): Promise<void>;
}

/** Serves a copy of a prepared register; nothing that happens in it is seen by another journey. */
export async function serveOffice(beginning: Beginning, startsAt?: string): Promise<ServedOffice> {
  const temporary = temporaryFolder();
  const folder = join(temporary.path, 'register');
  const { folder: prepared, registers } = readPrepared();
  const register = beginning === 'nothing' ? null : registers[beginning];
  if (register) cpSync(join(prepared, beginning), folder, { recursive: true });
  else mkdirSync(folder);
  const host = createHost({ folder, program: 'test', clock: movedClock(startsAt), kdf: quickKdf });
  const renderer = join(project, 'dist/renderer');
  const { door, calls } = countedDoor(host);
  const served: BrowserHost = await serveBrowser({ host, renderer, port: 0, handOverSecret: '', door });
  const stopIdleLock = keepIdleLock(host);
  return {
    folder,
    host,
    recoveryKey: register?.recoveryKey ?? '',
    passwordOf: (role) => register?.passwords[role] ?? '',
    clientOf: async (role) => {
      const { user } = colleagues[role];
      return clientOf(createDoor(host), await admitColleague(host, { user, seed: register?.seeds[role] ?? '' }));
    },
    address: served.address,
    calls,
    close: async () => {
      stopIdleLock();
      await served.close();
      closeRegister(host);
      temporary.remove();
    },
  };
}
