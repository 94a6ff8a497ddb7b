/** A stretch of text, counted as JavaScript counts: `text.slice(from, to)`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Nine digits on end, not part of a longer number and not a telephone number behind its country code;
 * or nine digits in groups behind each other, parted throughout by the same dot or space.
 */
const candidates = [
  /(?<!\d)(?<!(?:\+|00)31[ .-]?)\d{9}(?!\d)/gu,
  ...['\\.', ' ', '\\u00a0', '\\u202f'].map((gap) => new RegExp(`(?<!\\d)\\d+(?:${gap}\\d+)+(?!\\d)`, 'gu')),
];

/**
 * Finds what looks like a citizen service number (burgerservicenummer): nine digits that pass the eleven test
 * (PRI-07). One in eleven of other nine-digit numbers passes as well, so it is a reason to ask, not a proof.
 * Ranges stand in the order of the text.
 */
export function serviceNumbersIn(text: string): readonly TextRange[] {
  const found = candidates.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => passesElevenTest(match.replace(/\D/g, '')))
      .map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
  return found.sort((a, b) => a.from - b.from);
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of eleven (PRI-07); nine zeros are no number. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0;
}
