import type { Random } from '../../../shared/random.ts';
import type { Surname } from './names.ts';
import type { Variant } from './spelling-variants.ts';
import { surnameText } from './told-person.ts';

/** The surnames of somebody, and the sign that joins two. */
export interface Borne {
  readonly surnames: readonly Surname[];
  readonly joint: string;
}

/** Whether there is anything that can move: a tussenvoegsel or a second name. */
export function canMove(surnames: readonly Surname[]): boolean {
  return surnames.length > 1 || surnames.some(({ prefix }) => prefix !== '');
}

/** The name with its tussenvoegsel dropped, shortened, joined, changed or put behind, or a double name reversed or halved. */
export function movedSurname(given: string, { surnames, joint }: Borne, random: Random): Variant {
  const [first, second] = surnames;
  if (!first) throw new Error('Nobody without a surname.');
  if (second) return ofTwo(given, { first, second, joint }, random);
  return ofPrefix(given, first, random);
}

interface Two {
  readonly first: Surname;
  readonly second: Surname;
  readonly joint: string;
}

function ofTwo(given: string, { first, second, joint }: Two, random: Random): Variant {
  const [one, other] = [surnameText(first), surnameText(second)];
  return random.pick([
    { text: `${given} ${other}${joint}${one}`, detail: 'double name reversed' },
    { text: `${given} ${one}`, detail: 'first of a double name only' },
    { text: `${given} ${other}`, detail: 'second of a double name only' },
  ]);
}

function ofPrefix(given: string, { prefix, core }: Surname, random: Random): Variant {
  const dropped = { text: `${given} ${core}`, detail: 'tussenvoegsel dropped' };
  const behind = [
    { text: `${given} ${core}, ${prefix}`, detail: 'tussenvoegsel behind' },
    { text: `${core}, ${given} ${prefix}`, detail: 'tussenvoegsel behind the given name' },
    { text: `${core} ${prefix}, ${given}`, detail: 'surname first, tussenvoegsel behind it' },
  ];
  const shortened = (shortForms[prefix] ?? []).map((form) => ({
    text: `${given} ${form} ${core}`,
    detail: 'tussenvoegsel shortened',
  }));
  const changed = (otherForms[prefix] ?? []).map((form) => ({
    text: `${given} ${form} ${core}`,
    detail: 'another tussenvoegsel',
  }));
  const joined = {
    text: `${given} ${capital(prefix.replaceAll(/[ ']/g, ''))}${core.toLowerCase()}`,
    detail: 'written as one word',
  };
  const kinds = [[dropped], [dropped], shortened, changed, behind, [joined]].filter((kind) => kind.length > 0);
  return random.pick(random.pick(kinds));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const shortForms: Readonly<Record<string, readonly string[]>> = {
  van: ['v.', 'v'],
  'van der': ['v.d.', 'v/d', 'vd', 'v.d', 'v der'],
  'van den': ['v.d.', 'v/d', 'vd', 'v den'],
  'van de': ['v.d.', 'v/d', 'vd'],
  'van het': ['v/h', "van 't"],
  "van 't": ["v 't", "v.'t"],
  'uit den': ['u.d.', 'uit d.'],
  'op de': ['o.d.', 'op d.'],
};

const otherForms: Readonly<Record<string, readonly string[]>> = {
  van: ['van de', 'von'],
  'van der': ['van den', 'van de'],
  'van den': ['van der', 'van de'],
  'van de': ['van der', 'van den'],
  'van het': ["van 't"],
  "van 't": ['van het', 'van'],
  de: ['den', 'van de'],
  den: ['de'],
  ter: ['ten', 'van ter'],
  ten: ['ter'],
  el: ['al'],
  al: ['el'],
  dos: ['do', 'de'],
  da: ['de', 'dos'],
};
