/** One answer of a long list. */
export interface ComboItem {
  readonly id: string;
  readonly text: string;
  /** A code before the words, found by typing too. */
  readonly code?: string | undefined;
  /** A quiet word behind. */
  readonly note?: string | undefined;
}

const shownAtOnce = 60;

/** The items whose words or code hold every word typed, capitals and accents aside; those that begin with it come first. */
export function matchingItems(items: readonly ComboItem[], typed: string): readonly ComboItem[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items.slice(0, shownAtOnce);
  const found = items.filter((item) => {
    const text = plain(`${item.code ?? ''} ${item.text} ${item.note ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
  const first = wanted.join(' ');
  const begins = (item: ComboItem) =>
    plain(item.text).startsWith(first) || plain(item.code ?? '').startsWith(first) ? 0 : 1;
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, shownAtOnce);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
