import type { Random } from '../../../shared/random.ts';
import { bareLetters } from './letters.ts';

/** A name as it was misheard or mistyped, and what happened to it. */
export interface Variant {
  readonly text: string;
  readonly detail: string;
}

/** One change of sound or one slip of the keys; the bare letters always differ from those of the name. */
export function spellingVariant(name: string, random: Random): Variant {
  for (let tries = 0; tries < 200; tries += 1) {
    const variant = random.pick(waysByChance)(name, random);
    if (variant && bareLetters(variant.text) !== bareLetters(name)) return variant;
  }
  return { text: `${name}${name.slice(-1)}`, detail: 'last letter doubled' };
}

type Way = (name: string, random: Random) => Variant | null;

/** Sounds that are written in more than one way: between the letters of the first and those of the second, both ways. */
const sounds = [
  ['ij', 'y'],
  ['ij', 'ei'],
  ['ei', 'y'],
  ['c', 'k'],
  ['ck', 'k'],
  ['ks', 'x'],
  ['kw', 'qu'],
  ['ou', 'au'],
  ['ouw', 'ou'],
  ['f', 'v'],
  ['s', 'z'],
  ['ch', 'g'],
  ['g', 'gh'],
  ['th', 't'],
  ['dt', 't'],
  ['dt', 'd'],
  ['ph', 'f'],
  ['uy', 'ui'],
  ['eu', 'ui'],
  ['ae', 'aa'],
  ['oe', 'ou'],
  ['ie', 'i'],
  ['i', 'y'],
  ['j', 'y'],
  ['aa', 'a'],
  ['ee', 'e'],
  ['oo', 'o'],
  ['w', 'v'],
  ['tz', 'ts'],
] as const;

const endings = [
  ['d', 't'],
  ['t', 'd'],
  ['dt', 'd'],
  ['d', 'dt'],
  ['en', 'e'],
  ['s', 'sz'],
  ['sen', 'ssen'],
  ['ie', 'y'],
  ['y', 'ie'],
  ['ah', 'a'],
  ['a', 'ah'],
  ['i', 'ie'],
] as const;

/** Sounds that a Dutch ear writes in the second way, and not the other way round. */
const heardAs = [
  ['sch', 's'],
  ['kh', 'k'],
  ['dj', 'j'],
  ['sz', 'sj'],
  ['sh', 'sj'],
  ['cz', 'tsj'],
  ['ç', 'tsj'],
  ['ş', 'sj'],
  ['ğ', 'g'],
  ['ö', 'eu'],
  ['ü', 'u'],
  ['ı', 'e'],
  ['ł', 'w'],
  ['ń', 'nj'],
  ['oe', 'u'],
  ['kh', 'ch'],
] as const;

const ways = [...sounds, ...heardAs, ...sounds.map(([one, other]) => [other, one] as const)];

/** One of the sounds that the name has, each as likely, at one of its places. */
function otherSound(name: string, random: Random): Variant | null {
  const lower = lowerLetters(name);
  const placesOf = (sound: string) =>
    [...lower.keys()].filter((place) => lower.slice(place, place + sound.length).join('') === sound);
  const possible = ways.filter(([from]) => placesOf(from).length > 0);
  if (possible.length === 0) return null;
  const [from, to] = random.pick(possible);
  return {
    text: spliced(name, { place: random.pick(placesOf(from)), length: from.length, by: to }),
    detail: `${from} as ${to}`,
  };
}

function otherEnding(name: string, random: Random): Variant | null {
  const [from, to] = random.pick(endings);
  if (!name.endsWith(from) || name.length < from.length + 2) return null;
  return { text: name.slice(0, -from.length) + to, detail: `${from} as ${to} at the end` };
}

function doubled(name: string, random: Random): Variant | null {
  const place = random.between(1, Math.max(1, name.length - 1));
  const letter = name.charAt(place);
  if (!/[bdfgklmnprstz]/.test(letter)) return null;
  const before = name.charAt(place - 1).toLowerCase() === letter;
  if (before) return { text: spliced(name, { place, length: 1, by: '' }), detail: `${letter}${letter} as ${letter}` };
  return { text: spliced(name, { place, length: 1, by: letter + letter }), detail: `${letter} as ${letter}${letter}` };
}

function swapped(name: string, random: Random): Variant | null {
  if (name.length < 4) return null;
  const place = random.between(1, name.length - 2);
  const pair = name.slice(place, place + 2);
  if (!/^\p{Ll}\p{Ll}$/u.test(pair) || pair.charAt(0) === pair.charAt(1)) return null;
  const by = pair.charAt(1) + pair.charAt(0);
  return { text: spliced(name, { place, length: 2, by }), detail: `${pair} swapped` };
}

function missed(name: string, random: Random): Variant | null {
  if (name.length < 5) return null;
  const place = random.between(1, name.length - 1);
  if (!/\p{L}/u.test(name.charAt(place))) return null;
  return { text: spliced(name, { place, length: 1, by: '' }), detail: `${name.charAt(place)} missed` };
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbouringKey(name: string, random: Random): Variant | null {
  if (name.length < 5) return null;
  const place = random.between(1, name.length - 1);
  const row = rows.find((keys) => keys.includes(name.charAt(place)));
  const key = row?.indexOf(name.charAt(place)) ?? -1;
  const by = row?.charAt(key + (random.chance(0.5) ? 1 : -1)) ?? '';
  if (by === '' || key < 0) return null;
  return { text: spliced(name, { place, length: 1, by }), detail: `${name.charAt(place)} mistyped as ${by}` };
}

/** Sounds are misheard more often than keys are missed. */
const waysByChance: readonly Way[] = [
  ...Array<Way>(10).fill(otherSound),
  ...Array<Way>(4).fill(otherEnding),
  doubled,
  doubled,
  swapped,
  missed,
  neighbouringKey,
];

/** Small letters, one for one: the dotted capital I would become two. */
function lowerLetters(name: string): readonly string[] {
  return name.split('').map((letter) => (letter === 'İ' ? 'i' : letter.toLowerCase()));
}

function spliced(name: string, { place, length, by }: { place: number; length: number; by: string }): string {
  const capital = place === 0 || /[ -]/.test(name.charAt(place - 1));
  const start = capital ? by.charAt(0).toUpperCase() + by.slice(1) : by;
  return name.slice(0, place) + start + name.slice(place + length);
}
