import { type Random, randomFrom } from '../../shared/random.ts';
import { newOther, type OtherChange, otherChanges } from './people/others.ts';
import { type GeneratedPerson, newRegister, type Register, type Registered } from './people/register.ts';
import { newRepeat, type RepeatChange, repeatChanges } from './people/repeats.ts';

export type { GeneratedPerson } from './people/register.ts';

/** Somebody who calls, with the truth about who it is. */
export interface GeneratedCaller {
  readonly person: GeneratedPerson;
  /** The id of the registered person who this is, or null for somebody new. */
  readonly same: string | null;
  /** The ids of the others in the register who live in the same household. */
  readonly household: readonly string[];
  /** What changed since the registration, or what somebody new has in common with somebody in the register. */
  readonly change: RepeatChange | OtherChange;
  /** What exactly was done, for the reader of a report on misses. */
  readonly detail: string;
}

export interface GeneratedPeople {
  readonly registered: readonly GeneratedPerson[];
  readonly callers: readonly GeneratedCaller[];
}

/** How many people; the shares of the changes hold for every number, rounded by largest remainder. */
export interface PeopleCounts {
  readonly registered: number;
  readonly repeats: number;
  readonly others: number;
}

/**
 * A register and a stream of callers on which the recognition of people is judged: known repeats, each with one change, and
 * people who are new but have something in common with somebody in the register. Written before the recognition, by another
 * pair of hands; `anchorsOf` and `newOther` say what is told at least. Each registered person calls again at most once.
 * Throws when the register is too small for the repeats.
 */
export function generatePeople(seed: string, counts: Partial<PeopleCounts> = {}): GeneratedPeople {
  const { registered, repeats, others } = { registered: 500, repeats: 200, others: 300, ...counts };
  const random = randomFrom(`${seed}/people`);
  const register = newRegister(random, registered);
  const callers = shuffled([...repeatCallers(register, repeats), ...otherCallers(register, others)], random);
  return {
    registered: register.registered.map(({ person }) => person),
    callers: callers.map(({ person, ...truth }, at) => ({ person: { id: `c${number(at + 1)}`, ...person }, ...truth })),
  };
}

/** The people of a register of any size, as for a bench: a hundred thousand take a second or two. */
export function generateRegister(seed: string, count: number): readonly GeneratedPerson[] {
  return newRegister(randomFrom(`${seed}/people`), count).registered.map(({ person }) => person);
}

interface Unnumbered extends Omit<GeneratedCaller, 'person'> {
  readonly person: Omit<GeneratedPerson, 'id'>;
}

/** The changes for which the fewest can serve come first, so that others do not take those. */
const scarcestFirst = [
  'household-phone',
  'day-and-month-swapped',
  'tussenvoegsel-or-maiden-name',
  'moved',
  'other-phone',
  'initials',
  'spelling',
] as const satisfies readonly RepeatChange[];

function repeatCallers(register: Register, count: number): readonly Unnumbered[] {
  const counts = apportioned(repeatChanges, count);
  const taken = new Set<Registered>();
  return scarcestFirst.flatMap((change) =>
    Array.from({ length: counts.get(change) ?? 0 }, () => {
      const { registered, household, ...repeat } = newRepeat(register, change, taken);
      taken.add(registered);
      return { ...repeat, same: registered.person.id, household: household.map(({ person }) => person.id) };
    }),
  );
}

const otherKinds = [
  'same-surname',
  'namesake',
  'same-street',
  'same-phone',
  'same-household',
] as const satisfies readonly OtherChange[];

function otherCallers(register: Register, count: number): readonly Unnumbered[] {
  const counts = apportioned(otherChanges, count);
  return otherKinds.flatMap((change) =>
    Array.from({ length: counts.get(change) ?? 0 }, () => {
      const { household, ...other } = newOther(register, change);
      return { ...other, same: null, household: household.map(({ person }) => person.id) };
    }),
  );
}

/** Whole numbers by share, which add up to the count (largest remainder, Hamilton). */
function apportioned(shares: Readonly<Record<string, number>>, count: number): ReadonlyMap<string, number> {
  const exact = Object.entries(shares).map(([name, share]) => ({
    name,
    whole: Math.floor((count * share) / 100),
    rest: (count * share) % 100,
  }));
  const left = count - exact.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = [...exact].sort((one, other) => other.rest - one.rest);
  return new Map(byRest.map(({ name, whole }, at) => [name, whole + (at < left ? 1 : 0)]));
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const keyed = items.map((item) => ({ item, key: random.next() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}

const number = (count: number) => String(count).padStart(6, '0');
