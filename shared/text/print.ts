import { words } from './words.ts';

/** What stands on every printed page. */
export const printWords = words({
  'print.page': { nl: 'Pagina', en: 'Page' },
  'print.of': { nl: 'van', en: 'of' },
});
