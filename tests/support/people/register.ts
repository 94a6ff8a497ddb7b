import type { Random } from '../../../shared/random.ts';
import { drawTold, type Told, type TypedPerson, typedPerson } from './told-person.ts';
import { type Home, newHousemate, newResident, newTown, type Resident, type Town } from './town.ts';

/** A person as typed, under a name by which a test can point at it. */
export interface GeneratedPerson extends TypedPerson {
  readonly id: string;
}

/** Somebody in the register: who it is, what was told, and what was typed. */
export interface Registered {
  readonly resident: Resident;
  readonly told: Told;
  readonly person: GeneratedPerson;
}

export interface Register {
  readonly town: Town;
  readonly registered: readonly Registered[];
  /** Those registered under one roof; nobody in an institution is of anybody's household. */
  housematesOf(home: Home): readonly Registered[];
}

/** Of a hundred homes this many have a second person in the register, and of those again as many a third. */
const secondShare = 0.13;
/** Of a hundred people this many are reached through an institution. */
const institutionShare = 0.06;
/** In this share of the households with more than one in the register everybody gives the same number. */
const sharedPhoneShare = 0.6;

/** Builds a register of as many people as asked. */
export function newRegister(random: Random, count: number): Register {
  const town = newTown(random);
  const institutions = Array.from({ length: Math.ceil(count / 80) }, () => ({ ...town.newHome(), institution: true }));
  const registered: Registered[] = [];
  const byHome = new Map<Home, Registered[]>();
  while (registered.length < count) {
    const residents = random.chance(institutionShare)
      ? [reachedThrough(town, random.pick(institutions))]
      : household(town);
    for (const resident of residents.slice(0, count - registered.length)) {
      const told = drawTold(random);
      const id = `p${String(registered.length + 1).padStart(6, '0')}`;
      const entry = { resident, told, person: { id, ...typedPerson(resident, told, random) } };
      registered.push(entry);
      byHome.set(resident.home, [...(byHome.get(resident.home) ?? []), entry]);
    }
  }
  return { town, registered, housematesOf: (home) => (home.institution ? [] : (byHome.get(home) ?? [])) };
}

function household(town: Town): readonly Resident[] {
  const { random } = town;
  const first = newResident(town, town.newHome());
  const members: [Resident, ...Resident[]] = [first];
  while (members.length < 3 && random.chance(members.length === 1 ? secondShare : secondShare * 2)) {
    members.push(newHousemate(town, members));
  }
  if (members.length === 1 || !random.chance(sharedPhoneShare)) return members;
  return members.map((member) => ({ ...member, phone: first.home.phone, phoneOf: 'home' }));
}

/** Somebody who gives the number of an institution; four in ten live there. */
function reachedThrough(town: Town, institution: Home): Resident {
  const home = town.random.chance(0.4) ? institution : town.newHome();
  return { ...newResident(town, home), phone: institution.phone, phoneOf: 'institution' };
}
