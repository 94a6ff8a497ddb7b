import type { Random } from '../../../shared/random.ts';
import { bareLetters, lettersApart } from './letters.ts';
import { type FullName, fullNameOf, givenNameOf, pickOrigin, surnameOf } from './names.ts';
import { postcodeOf, type Street, streets } from './streets.ts';

export interface Birth {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A front door. In an institution many live who are no household, and its telephone is everybody's. */
export interface Home {
  readonly street: Street;
  readonly number: number;
  readonly addition: string;
  readonly postcode: string;
  readonly phone: string;
  readonly institution: boolean;
}

/** Somebody of the invented city, with all there is to know. */
export interface Resident extends FullName {
  readonly born: Birth;
  readonly home: Home;
  /** The number this person calls from, in digits: one's own, that of the home, or that of an institution. */
  readonly phone: string;
  readonly phoneOf: 'own' | 'home' | 'institution';
  readonly email: string;
}

/** What gives out homes, telephone numbers and addresses of e-mail, each once. */
export interface Town {
  readonly random: Random;
  newHome(street?: Street, number?: number): Home;
  newMobile(): string;
  /** The address, with a number behind the name when it is somebody's already. */
  newEmail(local: string, host: string): string;
}

/** The year in which the calls come in, for ages. */
const thisYear = 2026;

export function newTown(random: Random): Town {
  const homes = new Set<string>();
  const phones = new Set<string>();
  const emails = new Set<string>();
  const newPhone = (start: string) => {
    for (;;) {
      const phone = `${start}${String(random.below(1_000_000)).padStart(6, '0')}`;
      if (phones.has(phone)) continue;
      phones.add(phone);
      return phone;
    }
  };
  const newHome = (street?: Street, number?: number) => {
    for (let tries = 0; ; tries += 1) {
      const place = street ?? skewedStreet(random);
      const house = number ?? 1 + random.below(place.longest);
      const crowded = random.chance(0.14) || tries > 20;
      const addition = crowded ? random.pick([...'abcdefg', '01', '02', '03']) : '';
      const key = `${place.place}/${house}${addition}`;
      if (homes.has(key)) continue;
      homes.add(key);
      const postcode = postcodeOf(place, house);
      return { street: place, number: house, addition, postcode, phone: newPhone(landlineStart), institution: false };
    }
  };
  const newEmail = (local: string, host: string) => {
    let email = `${local}@${host}`;
    for (let more = 2; emails.has(email); more += 1) email = `${local}.${more}@${host}`;
    emails.add(email);
    return email;
  };
  return { random, newHome, newMobile: () => newPhone(mobileStart), newEmail };
}

/** Numbers 06 00 xx xx xx and 010 0xx xx xx are not given out: they cannot belong to anyone. */
const mobileStart = '0600';
const landlineStart = '0100';

/** Somebody who lives in that home, alone as far as is known. */
export function newResident(town: Town, home: Home): Resident {
  const { random } = town;
  const name = fullNameOf(pickOrigin(random), random);
  return residentAs(town, name, { home, born: birthAround(thisYear - age(random), random) });
}

/**
 * Someone who lives with those people: a child, partner, parent or sibling of the first, with another given name, which begins
 * with another letter unless `sameLetter`.
 */
export function newHousemate(
  town: Town,
  members: readonly [Resident, ...Resident[]],
  sameLetter: boolean = false,
): Resident {
  const { random } = town;
  const [first] = members;
  const kin = kinOf(first, random);
  const woman = kin.partner ? !first.woman : random.chance(0.5);
  const own = random.chance(kin.sameName) ? first.surnames.slice(-1) : [surnameOf(first.origin, random)];
  const both = kin.partner && woman && random.chance(0.4) ? [...first.surnames.slice(0, 1), ...own] : own;
  const surnames = new Set(both.map(({ core }) => core)).size === both.length ? both : own;
  const given = otherGivenName(members, { woman, sameLetter }, random);
  const name = { origin: first.origin, woman, given, surnames };
  return residentAs(town, name, { home: first.home, born: birthAround(kin.year, random) });
}

interface Wanted {
  readonly woman: boolean;
  readonly sameLetter: boolean;
}

/** A given name that no slip of the pen makes of those of the housemates. */
function otherGivenName(members: readonly Resident[], { woman, sameLetter }: Wanted, random: Random): string {
  const taken = members.map(({ given }) => bareLetters(given));
  for (let tries = 0; ; tries += 1) {
    const given = givenNameOf(members[0]?.origin ?? 'dutch', woman, random);
    const bare = bareLetters(given);
    const other = taken.every((one) => lettersApart(one, bare) >= 3);
    const letters = taken.map((one) => one.slice(0, 1) === bare.slice(0, 1));
    if (other && (tries > 200 || letters.some((same) => same) === sameLetter)) return given;
  }
}

/** The person of that name, with a number and an address of e-mail. */
export function residentAs(town: Town, name: FullName, { home, born }: Pick<Resident, 'home' | 'born'>): Resident {
  const { random } = town;
  const phoneOf = random.chance(0.24) ? 'home' : 'own';
  const phone = phoneOf === 'home' ? home.phone : town.newMobile();
  return { ...name, home, born, phone, phoneOf, email: emailOf(name, born, town) };
}

interface Kin {
  readonly year: number;
  readonly sameName: number;
  readonly partner: boolean;
}

function kinOf({ born: { year } }: Resident, random: Random): Kin {
  const child = {
    year: year + random.between(20, Math.max(20, Math.min(38, thisYear - year - 4))),
    sameName: 0.8,
    partner: false,
  };
  const parent = { year: year - random.between(20, 38), sameName: 0.8, partner: false };
  const sibling = { year: year + random.pick([-7, -5, -4, -3, -2, 2, 3, 4, 5, 8]), sameName: 0.95, partner: false };
  const partner = { year: year + random.between(-9, 9), sameName: 0.3, partner: true };
  const age = thisYear - year;
  const possible = [...(age >= 34 ? [child, child, partner] : []), ...(age < 60 ? [parent] : []), sibling];
  return random.pick(possible);
}

const ageBands = [
  [12, 17],
  [18, 39],
  [18, 39],
  [18, 39],
  [40, 64],
  [40, 64],
  [40, 64],
  [40, 64],
  [65, 79],
  [65, 79],
  [80, 96],
] as const;

function age(random: Random): number {
  const [least, most] = random.pick(ageBands);
  return random.between(least, most);
}

function birthAround(year: number, random: Random): Birth {
  const month = random.between(1, 12);
  const longest = month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return { day: random.between(1, longest), month, year };
}

function emailOf({ given, surnames }: FullName, { year }: Birth, { random, newEmail }: Town): string {
  const surname = bareLetters(surnames.map(({ prefix, core }) => prefix + core).at(-1) ?? '');
  const first = bareLetters(given);
  const local = random.pick([
    `${first}.${surname}`,
    `${first.slice(0, 1)}.${surname}`,
    `${first}${String(year).slice(2)}`,
    `${surname}${year}`,
  ]);
  return newEmail(local, random.pick(['example.nl', 'post.example.nl', 'mail.example.nl']));
}

/** Some streets are long and full, most are not. */
function skewedStreet(random: Random): Street {
  const place = Math.floor(streets.length * random.next() ** 1.8);
  const street = streets[place];
  if (!street) throw new Error('No streets.');
  return street;
}
