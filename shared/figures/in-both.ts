import { sentence, type Values } from '../text/text.ts';
import type { Words } from '../text/words.ts';

/** A sentence filled in, in both languages: figures are made once and shown in either. */
export function inBoth(words: Words, values: Values = {}): { readonly nl: string; readonly en: string } {
  return { nl: sentence(words, 'nl', values), en: sentence(words, 'en', values) };
}
