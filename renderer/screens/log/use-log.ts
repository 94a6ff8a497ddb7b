import type { ShownLine } from '../../../shared/contract/log.ts';
import type { Failure } from '../../../shared/failure.ts';
import { usePages } from '../../pages.ts';
import { useApi } from '../../queries.ts';

export interface LogRead {
  /** Null while the first lines are on their way. */
  readonly lines: readonly ShownLine[] | null;
  readonly failure: Failure | null;
  readonly more: (() => void) | null;
}

const pageSize = 100;
const newest: number | null = null;

/** The lines of the log, newest first. Looking at it is written in it too, so it is not asked again by itself. */
export function useLog(): LogRead {
  const api = useApi();
  const { pages, failure, more } = usePages(
    api.log.show.infiniteOptions({
      input: (before: number | null) => ({ before, limit: pageSize }),
      initialPageParam: newest,
      getNextPageParam: (last) => (last.ok ? last.value.next : null),
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    }),
  );
  return { lines: pages?.flatMap((page) => page.lines) ?? null, failure, more };
}
