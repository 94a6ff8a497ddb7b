import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { noFilters } from '../shared/contract/no-filters.ts';
import type { Filters } from '../shared/contract/register.ts';

/** What is searched for in the register. It lives in this window only: never in an address or in a browser's storage. */
export interface SearchMemory {
  readonly query: string;
  readonly filters: Filters;
  readonly setQuery: (query: string) => void;
  readonly setFilters: (filters: Filters) => void;
}

const MemoryContext = createContext<SearchMemory | null>(null);

/** Keeps the search while other screens are open, until this person signs out. */
export function SearchMemoryProvider({ children }: { readonly children: ReactNode }) {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const memory = useMemo(() => ({ query, filters, setQuery, setFilters }), [query, filters]);
  return <MemoryContext value={memory}>{children}</MemoryContext>;
}

/** The search of this window. */
export function useSearchMemory(): SearchMemory {
  const memory = useContext(MemoryContext);
  if (!memory) throw new Error('useSearchMemory outside SearchMemoryProvider');
  return memory;
}
