import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshRenderer } from '../../../build/fresh.ts';
import { clientOf, createDoor } from '../../../main/door.ts';
import { closeRegister, createHost } from '../../../main/host.ts';
import { quickKdf } from '../../../main/keys/slot.ts';
import { makeRegister } from '../../../main/make-register.ts';
import { colleagues } from '../../../main/practice/colleagues.ts';
import { makePractice } from '../../../main/practice/make-practice.ts';
import { roles } from '../../../shared/roles.ts';
import { admitColleague } from '../../support/admit-colleague.ts';
import { granted } from '../../support/granted.ts';
import { perRole, seedsOf } from '../../support/prepared-office.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { movedClock } from './moved-clock.ts';
import { type Prepared, preparedFile, preparedFolder } from './prepared.ts';

type PreparedRegister = Prepared['practice'];

const clock = movedClock();

/** Once before all journeys: the renderer is built, and a practice register and an empty one are made. Returns what removes them. */
export default async function prepare(): Promise<() => void> {
  freshRenderer();
  const { path, remove } = temporaryFolder();
  const registers: Prepared = {
    practice: await preparePractice(join(path, 'practice')),
    empty: await prepareEmpty(join(path, 'empty')),
  };
  writeFileSync(join(path, preparedFile), JSON.stringify(registers), { mode: 0o600 });
  process.env[preparedFolder] = path;
  return remove;
}

/** Three years of invented reports, searched for signals. */
async function preparePractice(folder: string): Promise<PreparedRegister> {
  const made = granted(await makePractice({ folder, clock, kdf: quickKdf, reports: 600, years: 3, seed: '1' }));
  const passwords = perRole((role) => made.accounts.find((account) => account.role === role)?.password ?? '');
  const seeds = await seedsOf(folder, passwords);
  const host = createHost({ folder, program: 'test', clock, kdf: quickKdf });
  const { user } = colleagues['back-office'];
  const desk = clientOf(createDoor(host), await admitColleague(host, { user, seed: seeds['back-office'] }));
  granted(await desk.signal.search({}));
  closeRegister(host);
  return { recoveryKey: made.recoveryKey, passwords, seeds };
}

/** A register as a new office has it, with a colleague for each role. */
async function prepareEmpty(folder: string): Promise<PreparedRegister> {
  const passwords = perRole((role) => `vier-losse-woorden-${role}`);
  const accounts = roles.map((role) => ({ ...colleagues[role], roles: [role], password: passwords[role] }));
  const asked = { folder, clock, kdf: quickKdf, office: 'Meldpunt Rotterdam', practice: false, accounts };
  const { recoveryKey } = granted(await makeRegister(asked));
  return { recoveryKey, passwords, seeds: await seedsOf(folder, passwords) };
}
