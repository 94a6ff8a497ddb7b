import { type Random, randomFrom } from '../random.ts';
import { type Law, laws } from '../reference/law.ts';
import { fitMargins } from './fit-margins.ts';
import { bornFor, type Home, homeIn, type Someone, someoneAt } from './people.ts';
import { sampleWeights, weightedCodes } from './sample-weights.ts';
import { chooser } from './weighted.ts';

/** Somebody who reports, with whom it is about when that is another. */
export interface Persona {
  /** The area of the one who needs help. */
  readonly area: string;
  readonly law: Law;
  /** A code of reporter-roles. */
  readonly role: string;
  readonly reporter: Someone;
  readonly concerned: Someone | null;
}

/** In every hundred people this many belong to the household of somebody who came a little earlier. */
const householdShare = 0.1;
const householdDistance = 23;

/** Makes the people of one demonstration; the same number is always the same person. */
export function personaMaker(seed: string, year: number): (number: number) => Persona {
  const rootOf = (number: number) => {
    const joins = (one: number) =>
      one >= householdDistance && randomFrom(`${seed}/joins/${one}`).chance(householdShare);
    const earlier = number - householdDistance;
    return joins(number) && !joins(earlier) ? earlier : number;
  };
  return (number) => {
    const root = rootOf(number);
    const homeRandom = randomFrom(`${seed}/home/${root}`);
    const area = pickArea(homeRandom);
    const home = homeIn(area, homeRandom);
    return personaIn(area, home, { random: randomFrom(`${seed}/person/${number}`), year });
  };
}

/** Somebody new who lives in that area, or anywhere in the city. */
export function strangerIn(area: string | null, law: Law, { random, year }: Source): Persona {
  const at = area ?? pickArea(random);
  return personaIn(at, homeIn(at, random), { random, year, law });
}

export interface Source {
  readonly random: Random;
  /** The year of today, for ages. */
  readonly year: number;
}

function personaIn(area: string, home: Home, { random, year, law: fixed }: Source & { readonly law?: Law }): Persona {
  const drawn = pickLaw(random);
  const law = fixed ?? drawn;
  const role = pickRole[law](random);
  const born = bornFor(law, year);
  const adult = [year - 74, year - 24] as const;
  const self = selfRoles.has(role);
  const elsewhere = role === 'OUD' || random.chance(0.4) ? home : homeIn(pickArea(random), random);
  const reporter = self
    ? someoneAt(home, random, role === 'JGD' ? [year - 18, year - 12] : born)
    : someoneAt(elsewhere, random, adult);
  return { area, law, role, reporter, concerned: self ? null : someoneAt(home, random, born) };
}

/** Roles in which somebody reports for himself or herself. */
export const selfRoles: ReadonlySet<string> = new Set(['CLI', 'JGD', 'ANO']);

const pickArea = chooser(weightedCodes('area'));
const roles = Object.keys(sampleWeights.reporterRole);

/** How well a role goes with a law, before the totals are fitted: parents and young people report about youth help. */
function affinity(law: Law, role: string): number {
  const young = role === 'OUD' || role === 'JGD' || role === 'VTP';
  if (law === 'wmo') return young ? 0 : 1;
  if (law === 'jw') return young ? 1 : (adultRolesInYouthHelp[role] ?? 0.3);
  return young ? 0.3 : 0.6;
}

const adultRolesInYouthHelp: Readonly<Record<string, number>> = { CLI: 0.04, MAN: 0.02, ANO: 0.5, PRO: 0.6, FAM: 0.2 };

const fitted = fitMargins(
  laws.map((law) => roles.map((role) => affinity(law, role))),
  laws.map((law) => sampleWeights.law[law] ?? 0),
  roles.map((role) => sampleWeights.reporterRole[role] ?? 0),
);

const pickLaw = chooser(laws.map((law) => [law, sampleWeights.law[law] ?? 0] as const));

function rolesUnder(law: Law): (random: Random) => string {
  return chooser(roles.map((role, at) => [role, fitted[laws.indexOf(law)]?.[at] ?? 0] as const));
}

const pickRole = { wmo: rolesUnder('wmo'), jw: rolesUnder('jw'), both: rolesUnder('both'), other: rolesUnder('other') };
