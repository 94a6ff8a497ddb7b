import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, type Host, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makeRegister } from '../../main/make-register.ts';
import { colleagues } from '../../main/practice/colleagues.ts';
import type { Intake } from '../../shared/case/intake.ts';
import { addDays, day } from '../../shared/dates.ts';
import { type GeneratedPerson, generateRegister } from '../support/generated-people.ts';
import { granted } from '../support/granted.ts';
import type { Client } from '../support/office.ts';
import { registerPeople } from '../support/registered-people.ts';
import { stillClock } from '../support/still-clock.ts';

const password = 'vier-losse-woorden-meten';
const account = { ...colleagues['back-office'], roles: ['back-office' as const, 'administrator' as const], password };

/** An open register of people who were made up, with a back office at it. */
export interface PeopleRegister {
  readonly people: readonly GeneratedPerson[];
  readonly host: Host;
  readonly client: Client;
}

/** A copy of a register with a report for each of so many people. It is made once per number, which takes minutes, and kept. */
export async function peopleRegister(kept: string, count: number): Promise<PeopleRegister> {
  const people = generateRegister('bench', count);
  const made = join(kept, `people-${count}`);
  if (!existsSync(made)) await make(made, people);
  const folder = join(kept, 'people-copy');
  rmSync(folder, { recursive: true, force: true });
  cpSync(made, folder, { recursive: true });
  return { people, ...(await open(folder)) };
}

async function open(folder: string) {
  const host = createHost({ folder, program: 'bench', clock: stillClock(), kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  granted(await client.entry.signIn({ user: account.user, password }));
  return { host, client };
}

async function make(made: string, people: readonly GeneratedPerson[]): Promise<void> {
  const half = `${made}.half`;
  rmSync(half, { recursive: true, force: true });
  process.stderr.write(`A register of ${people.length} people is made once, and kept.\n`);
  const asked = {
    folder: half,
    clock: stillClock(),
    kdf: quickKdf,
    office: 'Meting',
    practice: false,
    accounts: [account],
  };
  granted(await makeRegister(asked));
  const { host } = await open(half);
  if (!host.register) throw new Error('The register did not open');
  await registerPeople(host.register, people, matterOf);
  closeRegister(host);
  renameSync(half, made);
}

/** Forty organisations, twenty subjects and fourteen areas over two years. */
function matterOf({ id }: GeneratedPerson): Partial<Intake> {
  const at = Number(id.slice(1));
  return {
    parties: [{ kind: 'HH', organisation: `ORG-${at % 40}` }],
    subjects: [`TOE-${String((at % 20) + 1).padStart(2, '0')}`],
    area: `G${String((at % 14) + 1).padStart(2, '0')}`,
    receivedOn: addDays(day('2024-06-30'), at % 730),
  };
}
