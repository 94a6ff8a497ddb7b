import { mostSlips } from './slips-between.ts';

/** Parts of a word that all stand in a text. */
export type Parts = readonly string[];

/** Shorter parts cannot be looked up by trigrams. */
const shortest = 3;
/** From so many letters on a third of a word says enough by itself, and all pairs of letters are too many to look up. */
const long = 12;

/**
 * What a text holds that has a word at few slips from this folded one, in the parts that an index of trigrams can look up.
 * Each step is a list of alternatives of which one suffices, and is wider than the step before it. Every word at one slip is
 * reached (in a word of four or five letters the strange letter is one of a to z); of those at two slips the ones that left
 * three letters in a row, and a third of a long word.
 */
export function whatSlipsLeave(word: string): readonly (readonly Parts[])[] {
  const steps = mostSlips(word) === 1 ? besideShort(word) : besideLong(word);
  return steps.filter((step) => step.length > 0);
}

/** Of a short word too little is left between slips, so all that it can have been is written out. */
function besideShort(word: string): readonly (readonly Parts[])[] {
  const others = [...new Set([...swaps(word), ...gaps(word), ...strangers(word)])].filter((other) => other !== word);
  const ofLength = (fits: (length: number) => boolean) =>
    others.filter(({ length }) => fits(length)).map((other) => [other]);
  return [ofLength((length) => length > shortest), ofLength((length) => length === shortest)];
}

function besideLong(word: string): readonly (readonly Parts[])[] {
  const one = positions(word).map((at) => left(word, [at]));
  const two = word.length >= long ? thirds(word) : positions(word).flatMap((at) => leftBeside(word, at));
  const lettersIn = (parts: Parts) => parts.join('').length;
  return [
    distinct([...one, ...swaps(word).map((other) => [other])]),
    distinct(two.filter((parts) => lettersIn(parts) > shortest)),
    distinct(two.filter((parts) => lettersIn(parts) === shortest)),
  ];
}

/** Beside a letter that may be wrong, each later one may be too. */
function leftBeside(word: string, at: number): readonly Parts[] {
  return positions(word)
    .slice(at + 1)
    .map((to) => left(word, [at, to]));
}

/** Two slips leave one of the three whole, unless letters are swapped where they meet. */
function thirds(word: string): readonly Parts[] {
  const size = Math.ceil(word.length / 3);
  return [0, size, 2 * size].map((start) => [word.slice(start, start + size)]);
}

/** The parts that stay between letters that may be wrong, as far as they are long enough. */
function left(word: string, wrong: readonly number[]): Parts {
  const starts = [0, ...wrong.map((at) => at + 1)];
  const ends = [...wrong, word.length];
  return starts.map((start, at) => word.slice(start, ends[at])).filter(({ length }) => length >= shortest);
}

function distinct(alternatives: readonly Parts[]): readonly Parts[] {
  return [...new Map(alternatives.map((parts) => [parts.join(' '), parts])).values()].filter(
    ({ length }) => length > 0,
  );
}

function positions(word: string): readonly number[] {
  return Array.from({ length: word.length }, (_, at) => at);
}

function swaps(word: string): readonly string[] {
  return positions(word)
    .slice(1)
    .map((at) => `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`);
}

function gaps(word: string): readonly string[] {
  return positions(word).map((at) => word.slice(0, at) + word.slice(at + 1));
}

/** Another letter in the place of each, and one more before each and at the end. */
function strangers(word: string): readonly string[] {
  return [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [
    ...positions(word).flatMap((at) => [
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
    ]),
    word + letter,
  ]);
}
