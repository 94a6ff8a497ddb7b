import { IntlMessageFormat } from 'intl-messageformat';
import type { Words } from './words.ts';

export type Language = 'nl' | 'en';

/** What a sentence may hold: texts and numbers by name. */
export type Values = Readonly<Record<string, string | number>>;

const formatters = new Map<string, IntlMessageFormat>();

/** One sentence in the language asked for, with its values filled in. Values are put in as they are, never read as markup. */
export function sentence(words: Words, language: Language, values: Values = {}): string {
  const message = words[language];
  let formatter = formatters.get(`${language}:${message}`);
  if (!formatter) {
    formatter = new IntlMessageFormat(message, language === 'nl' ? 'nl-NL' : 'en-GB', undefined, { ignoreTag: true });
    formatters.set(`${language}:${message}`, formatter);
  }
  return String(formatter.format(values));
}
