import type { Random } from '../random.ts';
import type { PlannedMatter } from './matter.ts';
import type { Gender, Someone } from './people.ts';
import type { Persona } from './persona.ts';
import { selfRoles } from './persona.ts';
import { storyCores } from './story-cores.ts';
import {
  asks,
  durations,
  effects,
  efforts,
  openersAsTold,
  openersForAnother,
  openersInOwnWords,
  questions,
  wishes,
} from './story-frames.ts';

/** What a story is made of. */
export interface StoryParts {
  readonly persona: Persona;
  readonly matter: PlannedMatter;
  /** A code of case-kinds. */
  readonly kind: string;
  /** Written by the person itself (mail, form, letter), or taken down by the one who listened. */
  readonly written: boolean;
  /** The year and the month (0 to 11) in which it is told. */
  readonly year: number;
  readonly month: number;
}

/** An invented story of one to about six sentences, and what the reporter would like (mostly nothing). */
export function storyOf(parts: StoryParts, random: Random): { readonly story: string; readonly wishes: string } {
  const slots = slotsOf(parts, random);
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (slot, name: string) => slots(name) ?? slot);
  const story = templates(parts, random).map(fill).join(' ');
  return { story, wishes: parts.kind === 'KLA' && random.chance(0.3) ? fill(random.pick(wishes)) : '' };
}

function templates(parts: StoryParts, random: Random): readonly string[] {
  const introduced = !selfRoles.has(parts.persona.role) || random.chance(parts.kind === 'VRG' ? 0.9 : 0.7);
  const opening = introduced ? [opener(parts, random)] : [];
  const cores = parts.matter.subjects.flatMap((subject) => coresOf(subject, random));
  if (parts.kind === 'CMP') return [...opening, ...cores];
  const around = [...some(durations, 0.35, random), ...some(efforts, 0.4, random), ...some(effects, 0.45, random)];
  if (parts.kind === 'VRG') {
    const known = questions[parts.matter.subjects[0].slice(0, 3)] ?? asks.VRG;
    const background = random.chance(0.45) ? [...cores.slice(0, 1), ...around.slice(0, 1)] : [];
    return [...opening, ...background, random.pick(random.chance(0.75) ? known : asks.VRG)];
  }
  const kind = parts.kind === 'SIG' || parts.kind === 'VZK' ? parts.kind : 'KLA';
  return [...opening, ...cores, ...around, ...some(asks[kind], kind === 'VZK' ? 1 : 0.5, random)];
}

function coresOf(subject: string, random: Random): readonly string[] {
  const all = storyCores[subject] ?? [];
  if (all.length === 0) return [];
  const first = random.pick(all);
  const second = random.pick(all);
  return first !== second && random.chance(0.3) ? [first, second] : [first];
}

function some(templates: readonly string[], chance: number, random: Random): readonly string[] {
  return random.chance(chance) ? [random.pick(templates)] : [];
}

/** Which group of openers a role takes; a client speaks for himself or herself. */
const openerGroups: Readonly<Record<string, string>> = {
  MAN: 'family',
  FAM: 'family',
  OUD: 'child',
  JGD: 'young',
  PRO: 'professional',
  CON: 'supporter',
  VTP: 'confidant',
  VTG: 'representative',
  ANO: 'unknown',
};

function opener({ persona, written, matter }: StoryParts, random: Random): string {
  const youth = persona.role === 'FAM' && matter.law === 'jw' ? 'child' : openerGroups[persona.role];
  const group = youth === undefined ? undefined : openersForAnother[youth];
  if (!group) return random.pick(written ? openersInOwnWords : openersAsTold);
  const [own, told] = random.pick(group);
  return written ? own : told;
}

/** What somebody is to the one who calls, and how the caller is named: a woman, a man. */
type Relative = readonly [relative: string, woman: string, man: string];

const older: Readonly<Record<Gender, readonly Relative[]>> = {
  woman: [
    ['moeder', 'Dochter', 'Zoon'],
    ['moeder', 'Dochter', 'Zoon'],
    ['schoonmoeder', 'Schoondochter', 'Schoonzoon'],
    ['tante', 'Nicht', 'Neef'],
  ],
  man: [
    ['vader', 'Dochter', 'Zoon'],
    ['vader', 'Dochter', 'Zoon'],
    ['schoonvader', 'Schoondochter', 'Schoonzoon'],
    ['oom', 'Nicht', 'Neef'],
  ],
};
const ofAge: Readonly<Record<Gender, readonly Relative[]>> = {
  woman: [
    ['zus', 'Zus', 'Broer'],
    ['partner', 'Partner', 'Partner'],
  ],
  man: [
    ['broer', 'Zus', 'Broer'],
    ['partner', 'Partner', 'Partner'],
  ],
};
const younger: Readonly<Record<Gender, readonly Relative[]>> = {
  woman: [['dochter', 'Moeder', 'Vader']],
  man: [['zoon', 'Moeder', 'Vader']],
};

function relativeOf(concerned: Someone, reporter: Someone, random: Random): Relative {
  const gap = reporter.born - concerned.born;
  const fitting = gap > 17 ? older : gap < -17 ? younger : ofAge;
  return random.pick(fitting[concerned.gender]);
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;
const aids = ['scootmobiel', 'rolstoel', 'traplift', 'tillift', 'douchestoel', 'driewielfiets', 'rollator'] as const;

function slotsOf(parts: StoryParts, random: Random): (name: string) => string | undefined {
  const { persona, matter, year, month, written } = parts;
  const concerned = persona.concerned ?? persona.reporter;
  const [relative, daughter, son] = relativeOf(concerned, persona.reporter, random);
  const age = Math.max(3, year - concerned.born);
  const org = nameOf(matter, random);
  const child = childWords(parts);
  const speaker = speakerWords(parts);
  const fixed: Readonly<Record<string, string>> = {
    ...speaker,
    org,
    Org: capital(org),
    kind: child,
    Kind: capital(child),
    moeder: relative,
    Dochter: persona.reporter.gender === 'woman' ? daughter : son,
    Moeder: persona.reporter.gender === 'woman' ? 'Moeder' : 'Vader',
    haar: persona.reporter.gender === 'woman' ? 'haar' : 'zijn',
    Mevrouw: written ? 'Ik' : persona.reporter.gender === 'woman' ? 'Mevrouw' : 'Meneer',
    leeftijd: String(age),
    kindleeftijd: String(Math.min(17, age)),
    hulpmiddel: random.pick(aids),
    maand: months[(month + 12 - random.between(1, 6)) % 12] ?? 'januari',
    dag: random.pick(weekdays),
  };
  return (name) => (Object.hasOwn(fixed, name) ? fixed[name] : numberFor(name, random));
}

function numberFor(name: string, random: Random): string | undefined {
  if (name === 'n') return String(random.between(3, 6));
  if (name === 'weken') return String(random.between(3, 14));
  if (name === 'maanden') return String(random.between(3, 11));
  if (name === 'min') return String(5 * random.between(5, 18));
  if (name === 'uren') return String(random.between(2, 3));
  if (name === 'bedrag') return String(5 * random.between(7, 80));
  return undefined;
}

/** The words for the one it is about: "ik" only when that person writes, otherwise "zij" or "hij". */
function speakerWords({ persona, written }: StoryParts): Readonly<Record<string, string>> {
  const own = written && (selfRoles.has(persona.role) || persona.role === 'OUD');
  if (own) return { ik: 'ik', Ik: 'Ik', mij: 'mij', mijn: 'mijn', heb: 'heb', ben: 'ben' };
  const about = persona.role === 'OUD' ? persona.reporter : (persona.concerned ?? persona.reporter);
  return about.gender === 'woman'
    ? { ik: 'zij', Ik: 'Zij', mij: 'haar', mijn: 'haar', heb: 'heeft', ben: 'is' }
    : { ik: 'hij', Ik: 'Hij', mij: 'hem', mijn: 'zijn', heb: 'heeft', ben: 'is' };
}

function childWords({ persona, written }: StoryParts): string {
  if (persona.role === 'JGD') return 'de jongere';
  const child = (persona.concerned ?? persona.reporter).gender === 'woman' ? 'dochter' : 'zoon';
  if (persona.role !== 'OUD') return 'het kind';
  if (written) return `mijn ${child}`;
  return persona.reporter.gender === 'woman' ? `haar ${child}` : `zijn ${child}`;
}

/** How people name an organisation that the register does not know by name, by its kind. */
const kindNames: Readonly<Record<string, string>> = {
  GEM: 'de gemeente',
  VRW: 'de VraagWijzer',
  WT: 'het wijkteam',
  CJG: 'het Centrum voor Jeugd en Gezin',
  VT: 'Veilig Thuis',
  SVB: 'de SVB',
  CAK: 'het CAK',
  RVDK: 'de Raad voor de Kinderbescherming',
  GI: 'de jeugdbescherming',
  VER: 'het taxibedrijf',
  HUL: 'de leverancier',
  WON: 'de aannemer',
  PGB: 'de pgb-aanbieder',
  BUR: 'het zorgbureau',
  MO: 'de opvang',
  VO: 'de vrouwenopvang',
  WEL: 'de welzijnsorganisatie',
  PLZ: 'de pleegzorg',
  GZH: 'het gezinshuis',
  CON: 'de cliëntondersteuning',
};

function nameOf({ organisation, partyKind }: PlannedMatter, random: Random): string {
  const byKind = kindNames[partyKind] ?? 'de organisatie';
  if (!organisation) return byKind;
  if (partyKind === 'WT') return random.chance(0.5) ? 'het wijkteam' : organisation.name;
  if (partyKind === 'VRW') return random.chance(0.5) ? 'de VraagWijzer' : organisation.name;
  const aliased = organisation.aliases.length > 0 && random.chance(0.45);
  return aliased ? random.pick(organisation.aliases) : organisation.name;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
