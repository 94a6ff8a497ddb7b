import type { Language } from './text.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** A number as people write it: `3.812` and `5,1` in Dutch, `3,812` and `5.1` in English. `decimals` fixes the digits after the comma. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const key = `${language}:${decimals ?? ''}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    formatter = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', digits);
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}
