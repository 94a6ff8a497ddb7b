import { formatPattern } from './formats.ts';

/** What seems wrong with a telephone number: how many digits a Dutch one lacks or has too many, or its area code is missing. */
export type PhoneTrouble =
  | { readonly kind: 'too-short' | 'too-long'; readonly digits: number }
  | { readonly kind: 'no-area-code' };

const dutch = formatPattern('phone_nl');
/** Short and service numbers have other lengths (note of the format `phone_nl`). */
const service = /^(?:14\d{3,4}|112|113|116\d{3}|0800\d{4,7}|0900\d{4,7}|0906\d{4,7}|0909\d{4,7}|18\d{2}|13\d{2})$/u;
/** What stands between two numbers in one field: a slash, a comma, words. */
const between = /[^\d+()\s.\u00a0\u202f–-]+/u;
const lengthOfDutch = 10;

/**
 * What seems wrong with the first number of a field that does; null when nothing does. Foreign numbers (`+32…`, `0049…`)
 * and everything that is no number at all are taken as they come.
 */
export function phoneTrouble(typed: string): PhoneTrouble | null {
  const numbers = typed
    .normalize('NFKC')
    .split(between)
    .map(plain)
    .filter((number) => number !== '');
  return numbers.map(troubleOf).find((trouble) => trouble !== null) ?? null;
}

function plain(number: string): string {
  const digits = number.replace(/\D/gu, '');
  return number.trim().startsWith('+') ? `+${digits}` : digits;
}

function troubleOf(number: string): PhoneTrouble | null {
  const national = number.replace(/^(?:\+31|0031)0?/u, '0');
  if (dutch.test(national) || service.test(national)) return null;
  if (/^(?:\+|00[1-9])/u.test(national)) return null;
  if (national.startsWith('0')) {
    const missing = lengthOfDutch - national.length;
    return missing === 0 ? null : { kind: missing > 0 ? 'too-short' : 'too-long', digits: Math.abs(missing) };
  }
  if (/^6\d{8}$/u.test(national)) return { kind: 'too-short', digits: 1 };
  return /^\d{6,7}$/u.test(national) ? { kind: 'no-area-code' } : null;
}
