/** What stands between two numbers in one field: a slash, a comma, letters. Brackets, dots and hyphens stand inside one. */
const between = /[^\d+()\s.\u00a0\u202f–-]+/u;

/** Fewer digits than this say nothing. */
const fewestDigits = 3;

/**
 * One form for a telephone number in any notation: digits only, country code first (`06-12…`, `+31 6 12…`,
 * `0031 (0)6 12…` → `31612…`). Works for part of a number too: the form of its first digits begins the form of the
 * whole, so it serves for searching and for comparing. A number without a country code is taken to be Dutch; digits
 * that do not start with 0 stay as they are. Nothing when there are fewer than three digits.
 */
export function phoneDigits(typed: string): string | null {
  const plain = typed.normalize('NFKC');
  const digits = plain.replace(/\D/g, '');
  if (digits.length < fewestDigits) return null;
  const abroad = /^\D*\+/.test(plain) ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (abroad !== null) return abroad.replace(/^310/, '31');
  return digits.startsWith('0') ? `31${digits.slice(1)}` : digits;
}

/** The forms of all numbers in one field, such as `06 00 00 12 34 of 010 000 12 34`. */
export function phoneDigitsIn(text: string): readonly string[] {
  const forms = text
    .normalize('NFKC')
    .split(between)
    .map(phoneDigits)
    .filter((form) => form !== null);
  return [...new Set(forms)];
}
