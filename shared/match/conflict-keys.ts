import { type PersonForms, personForms, type Told } from './person-forms.ts';
import { bonesOf, initialSound } from './sound-of.ts';

/**
 * By what somebody near a colleague is recognised in a report, in forms that can be kept as keyed hashes: nothing but equality
 * is asked of them. One of the first kinds settles it; a name alone does unless another birth or home was told.
 */
const settling = ['born-name', 'home-name', 'home', 'phone', 'email'] as const;
const contradicting = ['born', 'home'] as const;
type Kind = (typeof settling)[number] | (typeof contradicting)[number] | 'name';

/** A form with its kind: `kind:form`, or `kind:hash` once it is hashed. */
export type ConflictKey = `${Kind}:${string}`;

/** The forms of a person as told. */
export function conflictKeys(told: Told): readonly ConflictKey[] {
  const forms = personForms(told);
  const born = bornOf(forms);
  const home = homeOf(forms);
  const brief = briefNames(forms);
  return [
    ...new Set<ConflictKey>([
      ...(born ? brief.map((name): ConflictKey => `born-name:${born}/${name}`) : []),
      ...(home ? brief.map((name): ConflictKey => `home-name:${home}/${name}`) : []),
      ...(home ? [`home:${home}` as const] : []),
      ...forms.phones.map((digits): ConflictKey => `phone:${digits}`),
      ...(forms.email === '' ? [] : [`email:${forms.email}` as const]),
      ...(born ? [`born:${born}` as const] : []),
      ...fullNames(forms).map((name): ConflictKey => `name:${name}`),
    ]),
  ];
}

/** Whether two persons, by their forms or their hashes, may be one or live together. */
export function conflicts(own: readonly string[], other: readonly string[]): boolean {
  const shared = new Set(own.filter((key) => other.includes(key)).map(kindOf));
  if (settling.some((kind) => shared.has(kind))) return true;
  if (!shared.has('name')) return false;
  return !contradicting.some((kind) => !shared.has(kind) && has(own, kind) && has(other, kind));
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

function has(keys: readonly string[], kind: string): boolean {
  return keys.some((key) => kindOf(key) === kind);
}

/** Day and month in order of size: whoever swaps them is found too. */
function bornOf({ born }: PersonForms): string | null {
  if (!born?.date) return null;
  const { day, month } = born.date;
  return [born.year, Math.min(day, month), Math.max(day, month)].join('-');
}

function homeOf({ home: { postcode, number, addition } }: PersonForms): string | null {
  return number && postcode.length >= 6 ? `${postcode}/${number}${addition}` : null;
}

/** Each surname by its consonants, with a first letter where one was told. */
function briefNames({ surnames, glued, initials }: PersonForms): readonly string[] {
  const first = initials === '' ? '' : initialSound(initials);
  return [...surnames, ...glued].map(({ sound }) => `${bonesOf(sound)}/${first}`);
}

function fullNames({ given, surnames, glued }: PersonForms): readonly string[] {
  return given === null ? [] : [...surnames, ...glued].map(({ sound }) => `${given.sound}/${sound}`);
}
