import { editDistance } from './edit-distance.ts';

/** So many slips of the hand a word may have to be taken for another: two from six letters on, one in a shorter word. */
export function mostSlips(word: string): number {
  return word.length >= 6 ? 2 : 1;
}

/**
 * How many slips of the hand lie between two folded words: a letter missing, one too many, another one, two swapped. As
 * `editDistance`, but a vowel counts as much as another letter: this is about what was typed, not about what was heard.
 * Infinity when there are more than `most`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  return editDistance(withoutVowels(one), withoutVowels(other), most);
}

/** Each vowel as a sign that counts in full and that no word has. */
function withoutVowels(word: string): string {
  return word.replace(/[aeiouy]/gu, (vowel) => String('aeiouy'.indexOf(vowel)));
}
