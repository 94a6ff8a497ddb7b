import { type DraftField, draftFields } from './draft-fields.ts';
import type { DraftContent } from './draft-keeper.ts';

/** The fields in which two texts of one call differ, in the order of the form. */
export function differences(here: DraftContent, there: DraftContent): readonly DraftField[] {
  return draftFields.filter((field) => inOrder(field.of(here)) !== inOrder(field.of(there)));
}

/** The one text with some fields of the other. Hints put aside in either stay aside. */
export function chosenFrom(here: DraftContent, there: DraftContent, fromThere: readonly DraftField[]): DraftContent {
  const chosen = fromThere.reduce((content, field) => field.take(there, content), here);
  const aside = [...new Set([...here.beside.aside, ...there.beside.aside])].slice(0, mostAside);
  return { ...chosen, beside: { ...chosen.beside, aside } };
}

/** As many as a draft may hold. */
const mostAside = 200;

/** A value as text, whatever the order in which its members were written. */
function inOrder(value: unknown): string {
  const ordered = (_key: string, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, ordered);
}

/** How many letters that both have stay around what differs, and from how many on a text is shortened. */
const around = 60;
const longText = 240;

/** Two texts with what both have alike left out, where that is long. */
export function whereTheyDiffer(here: string, there: string): readonly [string, string] {
  if (Math.max(here.length, there.length) < longText) return [here, there];
  const [ours, theirs] = [[...here], [...there]];
  const shorter = Math.min(ours.length, theirs.length);
  const alike = (at: (text: readonly string[], step: number) => string | undefined, most: number): number => {
    const end = Array.from({ length: most }).findIndex((_, step) => at(ours, step) !== at(theirs, step));
    return end === -1 ? most : end;
  };
  const before = alike((text, step) => text[step], shorter);
  const after = alike((text, step) => text.at(-1 - step), shorter - before);
  const cut = (text: readonly string[]) => {
    const from = Math.max(0, before - around);
    const to = Math.min(text.length, text.length - after + around);
    // At whole words, where there are words.
    const first = from === 0 ? 0 : text.slice(from, before).indexOf(' ') + 1 + from;
    const last = to === text.length ? to : Math.max(text.slice(0, to).lastIndexOf(' '), text.length - after);
    return [first > 0 ? '… ' : '', ...text.slice(first, last), last < text.length ? ' …' : ''].join('');
  };
  return [cut(ours), cut(theirs)];
}
