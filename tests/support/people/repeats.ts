import type { Random } from '../../../shared/random.ts';
import { canMove, movedSurname } from './moved-surnames.ts';
import type { GeneratedPerson, Register, Registered } from './register.ts';
import { spellingVariant } from './spelling-variants.ts';
import { drawTold, initialsOf, surnameText, type Told, typedPerson } from './told-person.ts';
import type { Resident } from './town.ts';

export const repeatChanges = {
  spelling: 30,
  'tussenvoegsel-or-maiden-name': 15,
  initials: 15,
  moved: 15,
  'other-phone': 10,
  'household-phone': 10,
  'day-and-month-swapped': 5,
} as const;
export type RepeatChange = keyof typeof repeatChanges;

/** Somebody in the register who calls again, with what was typed this time. */
export interface Repeat {
  readonly person: Omit<GeneratedPerson, 'id'>;
  readonly registered: Registered;
  readonly household: readonly Registered[];
  readonly change: RepeatChange;
  readonly detail: string;
}

/** A fact by which a careful reader knows somebody again, next to the name. */
type Anchor = 'phone' | 'email' | 'address' | 'born';

/**
 * The least that makes a repeat: the name both times, and at least one of telephone (not that of an institution), e-mail,
 * address (not that of an institution) and whole date of birth told both times, which is not what changed.
 */
export function anchorsOf(registered: Registered, told: Told, change: RepeatChange): readonly Anchor[] {
  const { resident, told: before } = registered;
  const anchors: readonly (readonly [Anchor, boolean])[] = [
    ['phone', before.phone && told.phone && resident.phoneOf !== 'institution'],
    ['email', before.email && told.email],
    ['address', before.address && told.address && !resident.home.institution],
    ['born', before.born === 'whole' && told.born === 'whole'],
  ];
  return anchors.filter(([anchor, both]) => both && anchor !== kinds[change].changes).map(([anchor]) => anchor);
}

/** Somebody of those not taken who can call again with that change; throws when nobody can, which is a register too small. */
export function newRepeat(register: Register, change: RepeatChange, taken: ReadonlySet<Registered>): Repeat {
  const { random } = register.town;
  const free = register.registered.filter((entry) => !taken.has(entry) && kinds[change].fits(entry, register));
  for (let tries = 0; free.length > 0 && tries < 5000; tries += 1) {
    const entry = random.pick(free);
    const told = { ...drawTold(random), given: entry.told.given };
    if (!kinds[change].told(entry.told, told) || anchorsOf(entry, told, change).length === 0) continue;
    const altered = kinds[change].alter(entry, told, register);
    const person = { ...typedPerson(altered.resident, altered.told ?? told, random), ...altered.typed };
    const household = register.housematesOf(altered.resident.home).filter((other) => other !== entry);
    return { person, registered: entry, household, change, detail: altered.detail };
  }
  throw new Error(`Nobody in the register can call again with: ${change}.`);
}

interface Altered {
  readonly resident: Resident;
  readonly told?: Told;
  readonly typed?: Partial<GeneratedPerson>;
  readonly detail: string;
}

interface Kind {
  /** The fact that is told otherwise, and so proves nothing. */
  readonly changes: Anchor | null;
  fits(entry: Registered, register: Register): boolean;
  /** Whether what changes was told both times. */
  told(before: Told, now: Told): boolean;
  alter(entry: Registered, told: Told, register: Register): Altered;
}

const always = () => true;

const kinds: Readonly<Record<RepeatChange, Kind>> = {
  spelling: {
    changes: null,
    fits: always,
    told: always,
    alter: (entry, told, { town }) => misspelled(entry.resident, told, town.random),
  },
  'tussenvoegsel-or-maiden-name': {
    changes: null,
    fits: ({ resident }) => canMove(resident.surnames),
    told: always,
    alter: ({ resident }, told, { town }) => surnameMoved(resident, told, town.random),
  },
  initials: {
    changes: null,
    fits: always,
    told: always,
    alter: ({ resident }, told) => {
      const given = told.given === 'in full' ? 'initials' : 'in full';
      return { resident, told: { ...told, given }, detail: `name now ${given}` };
    },
  },
  moved: {
    changes: 'address',
    fits: ({ resident }, register) => !resident.home.institution && register.housematesOf(resident.home).length === 1,
    told: (before, now) => before.address && now.address,
    alter: ({ resident }, _told, { town }) => ({
      resident: { ...resident, home: town.newHome() },
      detail: 'other address',
    }),
  },
  'other-phone': {
    changes: 'phone',
    fits: always,
    told: (before, now) => before.phone && now.phone,
    alter: ({ resident }, _told, { town }) => ({
      resident: { ...resident, phone: town.newMobile() },
      detail: 'other mobile number',
    }),
  },
  'household-phone': {
    changes: 'phone',
    fits: (entry, register) => entry.told.given === 'in full' && phonesOfHousemates(entry, register).length > 0,
    told: (_before, now) => now.phone,
    alter: callsFromHome,
  },
  'day-and-month-swapped': {
    changes: 'born',
    fits: ({ resident: { born } }) => born.day <= 12 && born.day !== born.month,
    told: (before, now) => before.born === 'whole' && now.born === 'whole',
    alter: ({ resident }) => {
      const { day, month, year } = resident.born;
      return {
        resident: { ...resident, born: { day: month, month: day, year } },
        detail: `${day}-${month} as ${month}-${day}`,
      };
    },
  },
};

/** One slip in three of four, in the surname mostly; in the others two, in both names where the given name is in full. */
function misspelled(resident: Resident, told: Told, random: Random): Altered {
  const inGiven = told.given === 'in full' && random.chance(0.3);
  const first = inGiven ? givenMisspelled(resident, random) : surnameMisspelled(resident, random);
  if (!random.chance(0.25)) return first;
  const again =
    inGiven || told.given === 'initials'
      ? surnameMisspelled(first.resident, random)
      : givenMisspelled(first.resident, random);
  return { resident: again.resident, detail: `${first.detail}; ${again.detail}` };
}

function givenMisspelled(resident: Resident, random: Random): Altered {
  const { text, detail } = spellingVariant(resident.given, random);
  return { resident: { ...resident, given: text }, detail: `given name: ${detail}` };
}

function surnameMisspelled(resident: Resident, random: Random): Altered {
  const which = random.below(resident.surnames.length);
  const variants = resident.surnames.map(({ core }) => spellingVariant(core, random));
  const surnames = resident.surnames.map((surname, at) =>
    at === which ? { ...surname, core: variants[at]?.text ?? '' } : surname,
  );
  return { resident: { ...resident, surnames }, detail: `surname: ${variants[which]?.detail}` };
}

function surnameMoved(resident: Resident, told: Told, random: Random): Altered {
  const given = told.given === 'in full' ? resident.given : initialsOf(resident.given);
  const { text, detail } = movedSurname(
    given,
    { surnames: resident.surnames, joint: resident.origin === 'cape-verdean' ? ' ' : '-' },
    random,
  );
  return { resident, typed: { name: text }, detail: `${detail}: ${resident.surnames.map(surnameText).join(' & ')}` };
}

/** The numbers given by those who live with this person, under which this person is not the only one known. */
function phonesOfHousemates(entry: Registered, register: Register): readonly string[] {
  const others = register.housematesOf(entry.resident.home).filter((other) => other !== entry && other.told.phone);
  return others.map(({ resident }) => resident.phone);
}

function callsFromHome(entry: Registered, _told: Told, register: Register): Altered {
  const phone = register.town.random.pick(phonesOfHousemates(entry, register));
  const known = entry.told.phone && entry.resident.phone === phone;
  return {
    resident: { ...entry.resident, phone },
    detail: known ? 'number of the household, as before' : 'number of a housemate',
  };
}
