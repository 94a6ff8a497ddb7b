/** Letters that no decomposition takes apart, as people type them on a plain keyboard. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
};
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/**
 * The form of a text for searching and comparing: without accents and capitals, ligatures and full-width letters taken
 * apart (`Ĳ` → `ij`, `ﬁ` → `fi`), `ß` as `ss`. What the FTS5 trigram tokenizer (`remove_diacritics 1 case_sensitive 0`)
 * holds to be equal is equal here too, and it leaves folded text as it is: fold what is indexed and what is asked.
 */
export function fold(text: string): string {
  const apart = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return apart.replace(special, (letter) => plainLetters[letter] ?? letter).normalize('NFC');
}
