import {
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryOptions,
  useInfiniteQuery,
} from '@tanstack/react-query';
import type { Answer, Failure } from '../shared/failure.ts';

/** What a screen knows of a long list that comes page by page. */
export interface Pages<T> {
  /** The pages that are there, the first one first; null while the very first is on its way. */
  readonly pages: readonly T[] | null;
  readonly failure: Failure | null;
  /** The pages are those of an earlier question; the new ones are on their way. */
  readonly behind: boolean;
  /** Asks for the next page; null when there is none. */
  readonly more: (() => void) | null;
}

type PagesOptions<T, Cursor> = UseInfiniteQueryOptions<
  Answer<T>,
  Error,
  InfiniteData<Answer<T>, Cursor>,
  QueryKey,
  Cursor
>;

/** Reads a list page by page; a page that is refused is told beside the pages that came. */
export function usePages<T, Cursor>(options: PagesOptions<T, Cursor>): Pages<T> {
  const query = useInfiniteQuery(options);
  const answers = query.data?.pages ?? [];
  const refusal = answers.find((answer) => !answer.ok);
  const failure: Failure | null = query.isError ? { code: 'no-connection' } : (refusal?.failure ?? null);
  const more = () => {
    if (!query.isFetchingNextPage) void query.fetchNextPage();
  };
  return {
    pages: query.data === undefined ? null : answers.flatMap((answer) => (answer.ok ? [answer.value] : [])),
    failure,
    behind: query.isPlaceholderData,
    more: query.hasNextPage && failure === null ? more : null,
  };
}
