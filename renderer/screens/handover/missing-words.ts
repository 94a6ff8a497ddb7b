import { requestItems } from '../../../shared/text/request-items.ts';
import type { Speech } from '../../parts/language.tsx';

/** What a request lacks, as one list inside a sentence. */
export function missingWords(missing: readonly string[], { say, language }: Speech): string {
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  return list.format(
    missing.map((item) => {
      const key = `request-item.${item}`;
      return isItem(key) ? say(requestItems[key]) : item;
    }),
  );
}

function isItem(key: string): key is keyof typeof requestItems {
  return Object.hasOwn(requestItems, key);
}
