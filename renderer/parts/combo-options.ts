import { fold } from '../../shared/match/fold.ts';

/** One answer of a long list. */
export interface ComboItem {
  readonly id: string;
  readonly text: string;
  /** A code before the words, found by typing too. */
  readonly code?: string | undefined;
  /** A quiet word behind. */
  readonly note?: string | undefined;
  /** What it is called besides, found by typing and not shown: an old name. */
  readonly also?: string | undefined;
}

const shownAtOnce = 60;

/**
 * The items whose words or code hold every word typed, capitals and accents aside; those that begin with it come first.
 * When there are none, those that sound like it: a name heard on the telephone is not always spelled right.
 */
export function matchingItems(items: readonly ComboItem[], typed: string): readonly ComboItem[] {
  if (typed.trim() === '') return onePerId(items).slice(0, shownAtOnce);
  const found = itemsWith(items, typed, fold);
  const heard = found.length === 0 ? itemsWith(items, typed, heardAs) : found;
  return onePerId(heard).slice(0, shownAtOnce);
}

/** Of items with one id only the first: two in one list hang the component, and what is chosen is the same anyway. */
function onePerId(items: readonly ComboItem[]): readonly ComboItem[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

function itemsWith(items: readonly ComboItem[], typed: string, form: (text: string) => string): readonly ComboItem[] {
  const wanted = form(typed).split(/\s+/).filter(Boolean);
  const found = items.filter((item) => {
    const text = form(`${item.code ?? ''} ${item.text} ${item.note ?? ''} ${item.also ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
  const first = wanted.join(' ');
  const begins = (item: ComboItem) =>
    form(item.text).startsWith(first) || form(item.code ?? '').startsWith(first) ? 0 : 1;
  return found.toSorted((a, b) => begins(a) - begins(b));
}

/** Letters that Dutch spells in more than one way for one sound, made one. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}\p{N}\s]+/gu, ''],
  [/ij|ei|ey|y/gu, 'y'],
  [/au/gu, 'ou'],
  [/ch|gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/th|dt|d/gu, 't'],
  [/ck|c|q/gu, 'k'],
  [/z/gu, 's'],
  [/v/gu, 'f'],
  [/(.)\1+/gu, '$1'],
];

function heardAs(text: string): string {
  return sounds.reduce((form, [spelled, sound]) => form.replace(spelled, sound), fold(text));
}
