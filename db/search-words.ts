import { fold } from '../shared/match/fold.ts';
import { phoneDigits } from '../shared/match/phone-digits.ts';
import { cleanText } from '../shared/privacy/clean-text.ts';

/** At most this many words of a query, and letters of a word, are looked for. */
const mostWords = 16;
const longestWord = 64;

/**
 * A query in the words of the search index; null when it holds nothing that can be looked up. The index has a parser of its own
 * behind the bound parameter: every word goes in as a quoted phrase, so that nothing a person types is read as syntax. Words
 * under three letters cannot be looked up by trigrams and fit everything.
 */
export function inWords(query: string): string | null {
  // Quotes are how people ask for words elsewhere; here every word is looked for as it stands.
  const words = fold(cleanText(query).text)
    .replaceAll(/["“”„]/gu, ' ')
    .trim()
    .split(/\s+/u)
    .filter((word) => [...word].length >= 3);
  const phone = phoneDigits(query);
  const alternatives = [
    words.length > 0 ? words.slice(0, mostWords).map(quoted).join(' AND ') : null,
    phone !== null && phone.length >= 4 ? `phones : ${quoted(phone)}` : null,
  ].filter((part) => part !== null);
  return alternatives.length === 0 ? null : alternatives.map((part) => `(${part})`).join(' OR ');
}

/** A word as the search index takes it, in which nothing is read as syntax. */
export function quoted(word: string): string {
  const cut = [...word].slice(0, longestWord).join('');
  return `"${cut.replaceAll('"', '""')}"`;
}
