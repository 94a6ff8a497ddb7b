import { phoneDigits } from './phone-digits.ts';

/** A stretch of text; a number to ring carries its address. */
export interface PhonePiece {
  readonly text: string;
  /** `tel:+31600001234`; null where the text is no telephone number. */
  readonly address: string | null;
}

/** What can be a telephone number: digits with the signs people write within one. */
const written = /[+(]?\d[\d\s().\-–\u00a0\u202f]{4,28}\d(?!\d)/gu;

/** Dutch service numbers are shorter or longer than others: 0800 and 0900 with four or seven digits. */
const dutch = /^31(?:[1-9]\d{8}|(?:800|900|906|909)(?:\d{4}|\d{7}))$/;

/** Country codes have no leading nought, and a whole number has eight to fifteen digits (E.164). */
const abroad = /^[1-9]\d{7,14}$/;

/**
 * The address that rings this number (`tel:` with + and digits, RFC 3966), or null when what is typed does not look like one: it
 * begins with 0 or +, and has as many digits as a number has. `06-00 00 12 34` → `tel:+31600001234`.
 */
export function phoneAddress(typed: string): string | null {
  const digits = phoneDigits(typed);
  if (digits === null || !/^\s*(?:\+|\(?0)/u.test(typed.normalize('NFKC'))) return null;
  const fits = digits.startsWith('31') ? dutch.test(digits) : abroad.test(digits);
  return fits ? `tel:+${digits}` : null;
}

/** A text in pieces, with the telephone numbers in it apart. Together they are the text. */
export function phonePieces(text: string): readonly PhonePiece[] {
  const pieces: PhonePiece[] = [];
  let from = 0;
  for (const { 0: number, index } of text.matchAll(written)) {
    const address = /\d/.test(text[index - 1] ?? '') ? null : phoneAddress(number);
    if (address === null) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), address: null });
    pieces.push({ text: number, address });
    from = index + number.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), address: null });
  return pieces;
}
