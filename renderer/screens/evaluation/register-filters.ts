import type { Filters } from '../../../shared/contract/register.ts';

/** By which filter the register finds the reports that a row of a table counts; null where it has none. */
export function registerFilters(
  table: string,
  { code: row, level }: { readonly code: string; readonly level: number },
): Partial<Filters> | null {
  if (row === 'none' || row.endsWith('.none')) return null;
  if (level === 0) return received.includes(table) ? {} : null;
  const own = row.slice(row.lastIndexOf('.') + 1);
  if (table === 'parties') return level === 2 ? { organisations: [own] } : null;
  if (table === 'kinds') return { kinds: [row] };
  if (table === 'areas') return { areas: [row] };
  if (table === 'subjects') return { subjects: [own] };
  const law = laws.find((code) => code === row);
  return table === 'laws' && law ? { laws: [law] } : null;
}

const laws = ['wmo', 'jw', 'both', 'other'] as const;

/** Tables of all that was received. */
const received: readonly string[] = ['flow', 'kinds', 'channels', 'laws', 'parties', 'provisions', 'subjects', 'areas'];
