/**
 * How letters are heard, in the order in which they are applied to a folded word. Sounds that are written in more than one
 * way in the Netherlands, in Dutch names or in names that came from elsewhere (Turkish, Arabic and Berber, Surinamese,
 * Antillean, Cape Verdean, Polish and others, by several roads of transcription), become one. It is a form for comparing:
 * that two different names sound alike here proves little, that a name was misheard should be seen.
 */
const heard: readonly (readonly [RegExp, string])[] = [
  // Sibilants: sj, sh, sch, sz, ş (folded: s), zh, z, ç and soft c.
  [/tsch|tsj|tch|dsch|dzj|dzh/gu, 's'],
  [/sch|sz|sj|sh|zh|zj|cz/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  // Throat sounds: ch, gh, kh, g.
  [/ck|cq|qu|q/gu, 'k'],
  [/ch|gh|kh/gu, 'g'],
  [/c/gu, 'k'],
  [/x/gu, 'ks'],
  [/ph/gu, 'f'],
  [/dt|dh|th/gu, 't'],
  [/dj(?=[aeiou])/gu, 'j'],
  [/[zs]+/gu, 's'],
  [/v/gu, 'f'],
  // An h that does not begin the word is hardly heard.
  [/(?<=.)h/gu, ''],
  // ij, ei, ey, ai, ay and y are one sound, and ui and uy; y before a vowel is a j, y at the end is ie.
  [/uij|uy|ui/gu, 'u3'],
  [/eij|ij|ei|ey|ai|ay/gu, '3'],
  [/y(?=[aeou])/gu, 'j'],
  [/y$/gu, 'i'],
  [/y/gu, '3'],
  // Long and double vowels; ou, au, oe and u by way of French, German and Turkish spelling.
  [/[ao]uw?|oe|uu|eu|ue|u/gu, 'u'],
  [/ie|ee(?=r)|ii|j(?=$)/gu, 'i'],
  [/aa|ae|a/gu, 'a'],
  [/ee|ea|e/gu, 'e'],
  [/oo|oa|o/gu, 'o'],
  [/3/gu, 'y'],
  // At the end of a word d is heard as t and b as p.
  [/d$/gu, 't'],
  [/b$/gu, 'p'],
  [/(.)\1+/gu, '$1'],
];

/** Names come back: each is heard once. Emptied when it is full, so that it stays small. */
const remembered = new Map<string, string>();
const mostRemembered = 20_000;

/** The sound form of one folded word: letters only, one for each sound. Empty for a word without Latin letters. */
export function soundOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const letters = word.replaceAll(/[^a-z]/gu, '');
  const sound = heard.reduce((form, [pattern, as]) => form.replaceAll(pattern, as), letters);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, sound);
  return sound;
}

/** The bones of a sound form: its consonants, and a first vowel as `a`. What mishearing changes least. */
export function bonesOf(sound: string): string {
  return sound.slice(0, 1).replace(/[aeiouy]/u, 'a') + sound.slice(1).replaceAll(/[aeiouy]/gu, '');
}

/** First letters that begin the same name in different spellings: Yusuf and Joesoef, Karin and Carin, Zofia and Sofia. */
const alikeFirst: Readonly<Record<string, string>> = { c: 'k', q: 'k', y: 'j', i: 'j', z: 's', v: 'f', w: 'f' };

/** The first letter of a name, one for those that are written for each other. */
export function initialSound(name: string): string {
  const first = name.slice(0, 1);
  return alikeFirst[first] ?? first;
}
