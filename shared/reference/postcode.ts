import { formatPattern } from './formats.ts';

/**
 * What was typed as a postcode. Only `dutch` and `digits-only` are tidied; everything else is kept as typed,
 * because a foreign address must be possible and half a postcode is better than none.
 */
export interface ParsedPostcode {
  /** `3083 AX` for a Dutch postcode, `3083` for digits alone, otherwise the text as it came. */
  readonly postcode: string;
  /** The four digits of a Dutch postcode, from which an area can be looked up. */
  readonly digits: string | null;
  /**
   * `dutch` complete; `digits-only` for who wants to stay unknown; `partial` digits or letters are missing;
   * `not-issued` ends in SA, SD or SS, which do not exist; `foreign` anything else; `empty`.
   */
  readonly kind: 'dutch' | 'digits-only' | 'partial' | 'not-issued' | 'foreign' | 'empty';
}

const complete = formatPattern('postcode');
const digitsOnly = formatPattern('pc4');
const notIssued = /^[1-9]\d{3} ?S[ADS]$/;
const partial = /^[1-9](?:\d{0,2}|\d{3} ?[A-Z])$/;

/** A postcode as it is shown and written: a Dutch one in its usual form, another as typed. What was typed stays what is kept. */
export function shownPostcode(typed: string): string {
  return parsePostcode(typed).postcode.trim();
}

/** Reads a postcode as typed: capitals, spaces and a hyphen do not matter (`3083ax` → `3083 AX`). */
export function parsePostcode(typed: string): ParsedPostcode {
  const tidy = typed
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, ' ');
  const digits = tidy.slice(0, 4);
  if (tidy === '') return { postcode: '', digits: null, kind: 'empty' };
  if (complete.test(tidy)) return { postcode: `${digits} ${tidy.slice(-2)}`, digits, kind: 'dutch' };
  if (digitsOnly.test(tidy)) return { postcode: digits, digits, kind: 'digits-only' };
  if (notIssued.test(tidy)) return { postcode: typed, digits, kind: 'not-issued' };
  if (partial.test(tidy)) return { postcode: typed, digits: digitsOnly.test(digits) ? digits : null, kind: 'partial' };
  return { postcode: typed, digits: null, kind: 'foreign' };
}
