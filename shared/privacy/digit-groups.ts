/** A stretch of text, counted as JavaScript counts: `text.slice(from, to)`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Digits that stand on end. */
export interface DigitGroup extends TextRange {
  readonly digits: string;
}

/** Digits of other scripts that occupy one code unit each, by their nought: full-width, Arabic, Persian. */
const noughts = [0xff10, 0x0660, 0x06f0] as const;

/**
 * The text with its digits, spaces, dots and hyphens in their plain forms. Each character keeps its place, so ranges in it are
 * ranges in the text as typed.
 */
export function plainDigits(text: string): string {
  return text
    .replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, plainDigit)
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[\uff0e\u00b7]/g, '.');
}

function plainDigit(character: string): string {
  const code = character.charCodeAt(0);
  const nought = noughts.find((first) => code >= first && code < first + 10) ?? code;
  return String(code - nought);
}

/** All groups of digits in a text of plain digits, in order. */
export function digitGroups(plain: string): readonly DigitGroup[] {
  return [...plain.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    from: index,
    to: index + digits.length,
    digits,
  }));
}
