import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshRenderer } from '../../../build/fresh.ts';
import { clientOf, createDoor } from '../../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../../main/host.ts';
import { quickKdf } from '../../../main/keys/slot.ts';
import { makeRegister } from '../../../main/make-register.ts';
import { colleagues } from '../../../main/practice/colleagues.ts';
import { makePractice } from '../../../main/practice/make-practice.ts';
import { UserName } from '../../../shared/ids.ts';
import { roles } from '../../../shared/roles.ts';
import { granted } from '../../support/granted.ts';
import { perRole } from '../../support/prepared-office.ts';
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
  const register = {
    recoveryKey: made.recoveryKey,
    passwords: perRole((role) => made.accounts.find((account) => account.role === role)?.password ?? ''),
  };
  const host = createHost({ folder, program: 'test', clock, kdf: quickKdf });
  const desk = clientOf(createDoor(host), newSession(host));
  const user = UserName.parse(colleagues['back-office'].user);
  granted(await desk.entry.signIn({ user, password: register.passwords['back-office'] }));
  granted(await desk.signal.search({}));
  closeRegister(host);
  return register;
}

/** A register as a new office has it, with a colleague for each role. */
async function prepareEmpty(folder: string): Promise<PreparedRegister> {
  const passwords = perRole((role) => `vier-losse-woorden-${role}`);
  const accounts = roles.map((role) => ({ ...colleagues[role], roles: [role], password: passwords[role] }));
  const asked = { folder, clock, kdf: quickKdf, office: 'Meldpunt Rotterdam', practice: false, accounts };
  return { recoveryKey: granted(await makeRegister(asked)).recoveryKey, passwords };
}
