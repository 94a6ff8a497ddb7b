import { namePrefixes } from '../reference/formats.ts';
import { fold } from './fold.ts';

/** A name as typed, taken apart for comparing. All folded. */
export interface NameParts {
  /** The first given name in full; empty when only initials or one word were told. */
  readonly given: string;
  /** First letters of the given names, as far as they are known: `jw`. */
  readonly initials: string;
  /** What can be the surname, without what stands before it: `bakker`, `vries`; of a double name each half. */
  readonly surnames: readonly string[];
  /** The surname with all that belongs to it in one piece: `vandenberg`, `benali`. */
  readonly glued: string;
  /** Words between the first name and the last, which may belong to either: `willem`, `silva`. */
  readonly between: readonly string[];
}

/** Ways to address somebody, and what stands between two surnames. */
const addresses =
  /^(?:de heer|dhr|heer|meneer|mevrouw|mevr|mw|mej|fam|familie|drs|dr|mr|ing|ir|prof|sr|jr)(?:\.|(?=\s|$))\s*/u;
const maiden =
  /(?<=\s)(?:geb|geboren|gesch|gescheiden|e\.?\s?v|echtgenote van|wed|weduwe van|weduwe)(?:\.|(?=\s))\s*/gu;

const prefixWords = new Set(namePrefixes.flatMap((prefix) => prefix.replaceAll("'", '').split(' ')));

/** Takes a name apart: titles away, `Berg, J. van den` turned round, initials, tussenvoegsels, double and maiden names. */
export function nameParts(typed: string): NameParts {
  const told = withoutAddress(turned(typed.trim()));
  const isShouted = told === told.toUpperCase();
  const words = told
    .replaceAll(maiden, '- ')
    .split(/\s+/u)
    .filter((word) => word !== '' && word !== '-');
  const { initials, rest } = withoutInitials(prefixesInFront(words), isShouted);
  const pieces = rest.map((word) => piecesOf(word));
  if (initials === '') return inFull(pieces);
  return { given: '', initials, ...surnameOf(pieces), between: [] };
}

/** `J. Berg van den` is `J. van den Berg`. */
function prefixesInFront(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !isPrefix(word));
  if (last < 0 || last === words.length - 1) return words;
  return [...words.slice(0, last), ...words.slice(last + 1), words[last] ?? ''];
}

function isPrefix(word: string): boolean {
  return prefixWords.has(fold(word).replaceAll(/[^\p{L}]/gu, ''));
}

/** `Berg, J. van den` is `J. van den Berg`; `J. Berg, van den` too. */
function turned(name: string): string {
  const [last = '', ...first] = name.split(',');
  const behind = first.join(' ').trim();
  return behind.split(/\s+/u).every(isPrefix) ? `${last} ${behind}` : `${behind} ${last.trim()}`;
}

function withoutAddress(name: string): string {
  let present = name.trim();
  for (let times = 0; times < 3; times += 1) {
    const found = fold(present).match(addresses);
    if (!found || found[0].length >= present.length) return present;
    present = present.slice(found[0].length);
  }
  return present;
}

/** Initials in front: `J.W.`, `J. W.`, `JW` (in capitals where not all is), `j.w.`; a letter by itself. */
function withoutInitials(words: readonly string[], isShouted: boolean) {
  let initials = '';
  let at = 0;
  for (const word of words.slice(0, -1)) {
    const isInitials =
      /^(?:\p{L}{1,2}\.)+(?:-?\p{L}\.)*$/u.test(word) || /^\p{L}$/u.test(word) || inCapitals(word, isShouted);
    if (!isInitials) break;
    initials += fold(word).replaceAll(/[^\p{L}]/gu, '');
    at += 1;
  }
  return { initials, rest: words.slice(at) };
}

/** `JW`, `JWM`; in small letters only what nobody is called: `jw`. */
function inCapitals(word: string, isShouted: boolean): boolean {
  if (/^\p{Lu}{2,4}$/u.test(word) && !isShouted) return true;
  return /^[b-df-hj-np-tv-xz]{2,4}$/u.test(fold(word)) && !prefixWords.has(fold(word));
}

/** A word with its halves: `Jansen-Bakker`. An apostrophe parts what stands before a surname: `d'Ancona`. */
function piecesOf(word: string): readonly string[] {
  return fold(word)
    .replaceAll(/[’‘`´ʼ]/gu, "'")
    .replace(/^(?:([dl])'|'([st])\s?)(?=\p{L}{3})/u, '$1$2-')
    .split('-')
    .map((piece) => piece.replaceAll(/[^\p{L}]/gu, ''))
    .filter((piece) => piece !== '');
}

/** A name without initials: the first word is the given name, unless it is the only one. */
function inFull(pieces: readonly (readonly string[])[]): NameParts {
  const [first = [], ...rest] = pieces;
  const all = rest.flat();
  // `Van Dijk`, `El Amrani`: only the surname was told.
  const isSurname = pieces.slice(0, -1).every(([word = '', more]) => more === undefined && prefixWords.has(word));
  if (all.length > 0 && isSurname) return { given: '', initials: '', ...surnameOf(pieces), between: [] };
  if (all.length === 0) {
    const [given = '', ...others] = first;
    // One word may be either; two in one (`Fatima-Zahra`, `Jansen-Bakker`) are taken as surnames.
    return {
      given: '',
      initials: '',
      surnames: [given, ...others].filter(Boolean),
      glued: first.join(''),
      between: [],
    };
  }
  const start = rest.findIndex(([word = '']) => prefixWords.has(word));
  const surnameFrom = start >= 0 && start < rest.length - 1 ? start : rest.length - 1;
  const between = rest.slice(0, surnameFrom).flat();
  const initials = [first[0] ?? '', ...between].map((word) => word.slice(0, 1)).join('');
  return { given: first.join(''), initials, ...surnameOf(rest.slice(surnameFrom)), between };
}

function surnameOf(pieces: readonly (readonly string[])[]): Pick<NameParts, 'surnames' | 'glued'> {
  const all = pieces.flat();
  const cores = all.filter((word) => !prefixWords.has(word));
  return { surnames: cores.length > 0 ? cores : all, glued: all.join('') };
}
