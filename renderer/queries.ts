import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import {
  QueryClient,
  type UseMutationOptions,
  type UseQueryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Answer, Failure } from '../shared/failure.ts';
import { refused } from '../shared/result.ts';
import { callFailure } from './call-failure.ts';
import type { Client } from './client.ts';

export type Api = RouterUtils<Client>;

/** Makes the typed list of calls that screens ask with. */
export function apiOf(client: Client): Api {
  return createTanstackQueryUtils(client);
}

const ApiContext = createContext<Api | null>(null);
export const ApiProvider = ApiContext.Provider;

/** The calls of the contract: `api.case.open.queryOptions({ input })`, `api.case.note.mutationOptions()`. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi outside ApiProvider');
  return api;
}

/** What is on the server is asked again when a window comes back; a refusal is an answer and is not asked again. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 2_000 }, mutations: { retry: false } },
  });
}

/** What a screen knows of something it asked for. */
export type Read<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly failure: Failure; readonly again: () => void }
  | {
      readonly state: 'ready';
      readonly value: T;
      readonly again: () => void;
      /** The value is that of what was asked before (`placeholderData: keepPreviousData`). */
      readonly behind: boolean;
    };

type ReadOptions<T> = UseQueryOptions<Answer<T>, Error, Answer<T>>;
type WriteOptions<I, T> = UseMutationOptions<Answer<T>, Error, I>;

/** Asks, and asks again when something was written. The last answer stays until a new one is there. */
export function useRead<T>(options: ReadOptions<T>): Read<T> {
  const query = useQuery(options);
  const again = () => void query.refetch();
  if (query.isError) return { state: 'refused', failure: callFailure(query.error), again };
  if (query.data === undefined) return { state: 'loading' };
  return query.data.ok
    ? { state: 'ready', value: query.data.value, again, behind: query.isPlaceholderData }
    : { state: 'refused', failure: query.data.failure, again };
}

/** Writes, answers the value or the refusal, and lets everything that is on the screen be asked again. */
export function useWrite<I, T>(
  options: WriteOptions<I, T>,
): { readonly busy: boolean; readonly write: (input: I) => Promise<Answer<T>> } {
  const queryClient = useQueryClient();
  const mutation = useMutation(options);
  const write = async (input: I): Promise<Answer<T>> => {
    try {
      const answer = await mutation.mutateAsync(input);
      if (answer.ok) void queryClient.invalidateQueries();
      return answer;
    } catch (error) {
      return refused(callFailure(error));
    }
  };
  return { busy: mutation.isPending, write };
}
