import { editDistance } from './edit-distance.ts';
import type { Heard, PersonForms } from './person-forms.ts';
import { initialSound } from './sound-of.ts';

/** How alike two names are: from written the same to quite another name; `untold` when one of them was not told. */
export type NameLevel = 'same' | 'sounds' | 'near' | 'part' | 'initial' | 'untold' | 'other';

export interface NameLikeness {
  readonly given: NameLevel;
  readonly surname: NameLevel;
  readonly weight: number;
}

/**
 * Weights of a given name. A given name is borne by one in about 150 on average (2^7); told again it is written otherwise in
 * one in five. A first letter is borne by one in twelve. Another given name stands with the same person once in a hundred.
 */
const givenWeights = { same: 7, sounds: 6, near: 3.5, part: 3, initial: 3, untold: 0, other: -6 } as const;

/** Weights of a surname: as rare as a given name, and changed by marriage more often than a given name by anything. */
const surnameWeights = { same: 7, sounds: 6, near: 3.5, part: 5, initial: 0, untold: 0, other: -5 } as const;

/** Compares the names of two persons. */
export function likeName(one: PersonForms, other: PersonForms): NameLikeness {
  const lone = loneWord(one, other) ?? loneWord(other, one);
  const given = lone ?? likeGiven(one, other);
  const surname = lone === null ? likeSurname(one, other) : 'untold';
  return { given, surname, weight: givenWeights[given] + surnameWeights[surname] };
}

/** A single word that was told as a name, and is the other one's given name. */
function loneWord(one: PersonForms, other: PersonForms): NameLevel | null {
  const [word, more] = one.surnames;
  if (one.initials !== '' || word === undefined || more !== undefined || other.given === null) return null;
  const level = likeWord(word, other.given);
  return level === 'same' || level === 'sounds' ? level : null;
}

function likeGiven(one: PersonForms, other: PersonForms): NameLevel {
  if (one.initials === '' || other.initials === '') return 'untold';
  const sameLetter = initialSound(one.initials) === initialSound(other.initials);
  if (one.given === null || other.given === null) return sameLetter ? 'initial' : 'other';
  const level = likeWord(one.given, other.given);
  if (level !== 'other') return level;
  if (beginsWith(one.given.word, other.given.word)) return 'part';
  // Whoever is called by a second name: `Johanna Maria` and `Maria`.
  const isSecond = isAmong(one.given, other.between) || isAmong(other.given, one.between);
  return isSecond ? 'part' : 'other';
}

function beginsWith(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.startsWith(short);
}

function likeSurname(one: PersonForms, other: PersonForms): NameLevel {
  if (one.surnames.length === 0 || other.surnames.length === 0) return 'untold';
  const whole = best(one.glued, other.glued);
  const parts = best(one.surnames, other.surnames);
  const covers = covered(one.surnames, other.surnames) || covered(other.surnames, one.surnames);
  if (whole === 'same' || (parts === 'same' && covers)) return 'same';
  if (whole === 'sounds' || (parts === 'sounds' && covers)) return 'sounds';
  if (parts === 'same' || parts === 'sounds') return 'part';
  const isHeardElsewhere =
    isHeardAmong(one.surnames, other.between) ||
    isHeardAmong(one.between, other.surnames) ||
    isHeardAmong(one.glued, other.surnames) ||
    isHeardAmong(one.surnames, other.glued);
  if (isHeardElsewhere) return 'part';
  return parts === 'near' || whole === 'near' ? 'near' : 'other';
}

/** The best likeness between a word of one and a word of the other. */
function best(ones: readonly Heard[], others: readonly Heard[]): NameLevel {
  let found: NameLevel = 'other';
  for (const one of ones) {
    for (const other of others) {
      const level = likeWord(one, other);
      if (level === 'same') return level;
      if (level === 'sounds' || (level === 'near' && found === 'other')) found = level;
    }
  }
  return found;
}

function isHeardAmong(ones: readonly Heard[], others: readonly Heard[]): boolean {
  return ones.some((one) => isAmong(one, others));
}

/** Whether each surname of one is a surname of the other: `De Vries` and `Bakker-de Vries`. */
function covered(ones: readonly Heard[], others: readonly Heard[]): boolean {
  return ones.every((one) => isAmong(one, others));
}

function isAmong(one: Heard, others: readonly Heard[]): boolean {
  return others.some((other) => other.sound === one.sound);
}

/** How alike two single names are. */
export function likeWord(one: Heard, other: Heard): NameLevel {
  if (one.word === other.word) return 'same';
  if (one.sound === other.sound) return 'sounds';
  return areNear(one, other) ? 'near' : 'other';
}

/** The same two names come back at each keystroke. Emptied when it is full. */
const remembered = new Map<string, boolean>();
const mostRemembered = 20_000;

function areNear(one: Heard, other: Heard): boolean {
  const both = `${one.word} ${other.word}`;
  const known = remembered.get(both);
  if (known !== undefined) return known;
  const near = isNear(one.sound, other.sound) || isNear(one.word, other.word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(both, near);
  return near;
}

/** The slips that are forgiven: none in two letters, half a slip in three, and one more for every four letters. */
function isNear(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  const forgiven = length < 3 ? 0 : length === 3 ? 0.5 : length < 6 ? 1 : length < 9 ? 1.5 : 2;
  if (forgiven === 0 || Math.abs(one.length - other.length) > 3) return false;
  return editDistance(one, other, forgiven) <= forgiven;
}
