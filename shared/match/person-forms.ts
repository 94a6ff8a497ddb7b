import type { Person } from '../case/person.ts';
import { type BirthParts, birthParts } from './birth-parts.ts';
import { fold } from './fold.ts';
import { type HomeParts, homeParts } from './home-parts.ts';
import { nameParts } from './name-parts.ts';
import { phoneDigitsIn } from './phone-digits.ts';
import { soundOf } from './sound-of.ts';

/** A word with how it sounds; a word without Latin letters sounds as it is written. */
export interface Heard {
  readonly word: string;
  readonly sound: string;
}

/** What may say who somebody is. */
export type Told = Pick<Person, 'name' | 'phone' | 'email' | 'address' | 'postcode' | 'born'>;

/** A person in the forms in which persons are compared. Made once, compared often. */
export interface PersonForms {
  readonly given: Heard | null;
  readonly initials: string;
  readonly surnames: readonly Heard[];
  /** The surname in one piece, and with what stands between it and the given name. */
  readonly glued: readonly Heard[];
  readonly between: readonly Heard[];
  readonly phones: readonly string[];
  readonly email: string;
  readonly home: HomeParts;
  readonly born: BirthParts | null;
}

/** The forms of a person as told. */
export function personForms(told: Told): PersonForms {
  const { given, initials, surnames, glued, between } = nameParts(told.name);
  return {
    given: given === '' ? null : heard(given),
    initials,
    surnames: surnames.map(heard),
    glued: [...new Set([glued, `${between.join('')}${glued}`])].filter(Boolean).map(heard),
    between: between.map(heard),
    phones: phoneDigitsIn(told.phone).filter((digits) => digits.length >= 8),
    email: fold(told.email).trim(),
    home: homeParts(told),
    born: birthParts(told.born),
  };
}

function heard(word: string): Heard {
  return { word, sound: soundOf(word) || word };
}
