/** One sentence in both languages, as ICU message strings. Dutch at language level B1, sentences of at most 20 words. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/** Declares the sentences of one subject; the keys stay literal, so that a wrong key does not compile. */
export function words<const K extends string>(sentences: Record<K, Words>): Readonly<Record<K, Words>> {
  return sentences;
}
