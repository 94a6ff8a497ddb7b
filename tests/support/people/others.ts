import { bareLetters, lettersApart } from './letters.ts';
import { givenNameOf } from './names.ts';
import type { GeneratedPerson, Register, Registered } from './register.ts';
import { drawTold, type Told, typedPerson } from './told-person.ts';
import { newHousemate, newResident, type Resident, residentAs } from './town.ts';

/** What somebody new has in common with somebody in the register, in hundredths of all who are new. */
export const otherChanges = {
  'same-surname': 33,
  /** The same given name and surname, but another person: born in another year, with another number. */
  namesake: 4,
  'same-street': 26,
  'same-phone': 13,
  'same-household': 24,
} as const;
export type OtherChange = keyof typeof otherChanges;

/** Somebody new who has something in common with somebody in the register. */
export interface Other {
  readonly person: Omit<GeneratedPerson, 'id'>;
  readonly household: readonly Registered[];
  readonly change: OtherChange;
  readonly detail: string;
}

/**
 * Somebody new. The least that makes one: the given name in full, at least two of telephone, address and birth, the thing in
 * common told both times, and nobody in the register with a name that could be the same, unless the years of birth, told both
 * times, contradict it.
 */
export function newOther(register: Register, change: OtherChange): Other {
  const { random } = register.town;
  for (let tries = 0; tries < 20_000; tries += 1) {
    const entry = random.pick(register.registered);
    const told: Told = { ...drawTold(random), given: 'in full' };
    if ([told.phone, told.address, told.born !== 'none'].filter((fact) => fact).length < 2) continue;
    const resident = kinds[change](entry, told, register);
    if (!resident || register.registered.some((known) => couldBe(known, resident, told))) continue;
    const household = change === 'same-household' ? register.housematesOf(entry.resident.home) : [];
    return {
      person: typedPerson(resident, told, random),
      household,
      change,
      detail: `${change} as ${entry.person.id}`,
    };
  }
  throw new Error(`Nobody new can be made with: ${change}.`);
}

/** Somebody with that in common with the one in the register, or null when not enough was told to see it. */
type Draw = (entry: Registered, told: Told, register: Register) => Resident | null;

const kinds: Readonly<Record<OtherChange, Draw>> = {
  'same-surname': (entry, _told, register) => (isFrequent(entry, register) ? ofSameName(entry, register, null) : null),
  namesake: (entry, told, register) => {
    if (entry.told.given === 'initials' || !entry.told.phone || !told.phone) return null;
    return ofSameName(entry, register, entry.resident.given);
  },
  'same-street': onSameStreet,
  'same-phone': ({ resident, told: before }, told, { town }) => {
    if (resident.phoneOf !== 'institution' || !before.phone || !told.phone) return null;
    const livesThere = resident.home.institution && town.random.chance(0.5);
    const person = newResident(town, livesThere ? resident.home : town.newHome());
    return { ...person, phone: resident.phone, phoneOf: 'institution' };
  },
  'same-household': ofSameHousehold,
};

/** A surname that at least two in the register bear. */
function isFrequent({ resident: { surnames } }: Registered, { registered }: Register): boolean {
  const core = surnames.at(-1)?.core;
  return registered.filter(({ resident }) => resident.surnames.some((surname) => surname.core === core)).length >= 2;
}

function ofSameName(
  { resident: { origin, woman, surnames } }: Registered,
  { town }: Register,
  given: string | null,
): Resident {
  const { random } = town;
  const { home, born } = newResident(town, town.newHome());
  const isWoman = given === null ? random.chance(0.58) : woman;
  const name = {
    origin,
    woman: isWoman,
    given: given ?? givenNameOf(origin, isWoman, random),
    surnames: given === null ? surnames.slice(-1) : surnames,
  };
  return residentAs(town, name, { home, born });
}

/** On the same street with quite another name: anywhere, at the next door, or on another floor. */
function onSameStreet({ resident, told: before }: Registered, told: Told, { town }: Register): Resident | null {
  if (!before.address || !told.address || resident.home.institution) return null;
  const { random } = town;
  const { street, number } = resident.home;
  const near = random.chance(0.25) ? Math.max(1, number + random.pick([-4, -2, 0, 0, 2, 4])) : undefined;
  const person = newResident(town, town.newHome(street, near));
  return sharesSurname(person, resident) ? null : person;
}

/** At home with somebody in the register; one in eight has the same first letter. */
function ofSameHousehold(entry: Registered, told: Told, register: Register): Resident | null {
  const { town } = register;
  const [first = entry, ...others] = register.housematesOf(entry.resident.home);
  if (entry.resident.home.institution || entry.resident.phoneOf === 'institution') return null;
  const sameLetter = town.random.chance(0.12);
  const person = newHousemate(town, [first.resident, ...others.map(({ resident }) => resident)], sameLetter);
  const shares = entry.told.phone && town.random.chance(0.75);
  const resident: Resident = shares ? { ...person, phone: entry.resident.phone, phoneOf: 'home' } : person;
  const samePhone = told.phone && entry.told.phone && resident.phone === entry.resident.phone;
  const sameAddress = told.address && entry.told.address;
  return sameAddress || (samePhone && sharesSurname(resident, entry.resident)) ? resident : null;
}

function sharesSurname(one: Resident, other: Resident): boolean {
  return one.surnames.some(({ core }) => other.surnames.some((surname) => surname.core === core));
}

/** Whether a careful reader could hold the two for one: names alike, and no years of birth that contradict it. */
function couldBe({ resident: known, told: before }: Registered, resident: Resident, told: Told): boolean {
  const alike = known.surnames.some(({ core }) => resident.surnames.some((surname) => near(core, surname.core, 1)));
  if (!alike) return false;
  const sameGiven =
    before.given === 'initials'
      ? bareLetters(known.given).slice(0, 1) === bareLetters(resident.given).slice(0, 1)
      : near(known.given, resident.given, 2);
  const bornToldTwice = before.born !== 'none' && told.born !== 'none';
  return sameGiven && !(bornToldTwice && contradict(known.born.year, resident.born.year));
}

function near(one: string, other: string, most: number): boolean {
  const [a, b] = [bareLetters(one), bareLetters(other)];
  const partOf = a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a));
  return partOf || (Math.abs(a.length - b.length) <= most && lettersApart(a, b) <= most);
}

/** Years no slip explains: at least four apart, and not the same digits in another order. */
function contradict(one: number, other: number): boolean {
  const digits = (year: number) => [...String(year)].sort().join('');
  return Math.abs(one - other) >= 4 && digits(one) !== digits(other);
}
