import type { CaseRow } from '../../shared/contract/register.ts';
import { foundParts } from '../parts/found-parts.ts';

/** The names among these reports that the words are part of, each once, with how many of these reports carry it. */
export function namesIn(
  rows: readonly Pick<CaseRow, 'person'>[],
  wanted: string,
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { person } of rows) {
    if (person !== '' && foundParts(person, wanted).some((part) => part.found))
      counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}
