import { fold } from './fold.ts';
import { soundOf } from './sound-of.ts';

/** Where somebody lives, as far as it was told. */
export interface HomeParts {
  /** The sound of the street without its number; empty when there is none. */
  readonly street: string;
  /** The house number: digits only; empty when there is none. */
  readonly number: string;
  /** What stands behind it: a letter, a floor; folded, without spaces. */
  readonly addition: string;
  /** Folded, without spaces: `3083ax`, or four digits. */
  readonly postcode: string;
}

/** How the kind of a street is written short. */
const short: readonly (readonly [RegExp, string])[] = [
  [/str\.?$/u, 'straat'],
  [/pln\.?$/u, 'plein'],
  [/ln\.?$/u, 'laan'],
  [/wg\.?$/u, 'weg'],
];

/** Takes an address and a postcode apart. */
export function homeParts({ address, postcode }: { readonly address: string; readonly postcode: string }): HomeParts {
  const told = fold(address).trim();
  const [, before = told, number = '', after = ''] = told.match(/^(\d*\D*?)[\s,]+(\d+)(?!\d)(.*)$/u) ?? [];
  const street = before.trim().split(/\s+/u).map(written).join('');
  return {
    street: `${street.replaceAll(/\D/gu, '')}${soundOf(street)}` || street,
    number,
    addition: after.split(',')[0]?.replaceAll(/[^\p{L}\d]/gu, '') ?? '',
    postcode: fold(postcode).replaceAll(/[^\p{L}\d]/gu, ''),
  };
}

function written(word: string): string {
  return short.reduce((present, [pattern, whole]) => present.replace(pattern, whole), word);
}
