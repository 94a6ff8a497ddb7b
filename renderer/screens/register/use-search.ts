import { keepPreviousData } from '@tanstack/react-query';
import type { CaseRow, Filters } from '../../../shared/contract/register.ts';
import type { Failure } from '../../../shared/failure.ts';
import { usePages } from '../../pages.ts';
import { useApi } from '../../queries.ts';

export interface Found {
  /** Null while the first answer is on its way. */
  readonly rows: readonly CaseRow[] | null;
  readonly total: number;
  readonly of: number;
  /** When nothing was found: the nearest search that finds something. */
  readonly didYouMean: string | undefined;
  readonly failure: Failure | null;
  /** The rows are those of what was asked before. */
  readonly behind: boolean;
  readonly more: (() => void) | null;
}

const pageSize = 50;
const newest: string | null = null;

/** Searches the register page by page; the result before stays until the new one is there. */
export function useSearch(query: string, filters: Filters): Found {
  const api = useApi();
  const { pages, failure, behind, more } = usePages(
    api.register.search.infiniteOptions({
      input: (after: string | null) => ({ query, filters, after, limit: pageSize }),
      initialPageParam: newest,
      getNextPageParam: (last) => (last.ok ? last.value.next : null),
      placeholderData: keepPreviousData,
    }),
  );
  const last = pages?.at(-1);
  return {
    rows: pages?.flatMap((page) => page.rows) ?? null,
    total: last?.total ?? 0,
    of: last?.of ?? 0,
    didYouMean: last?.didYouMean,
    failure,
    behind,
    more,
  };
}
