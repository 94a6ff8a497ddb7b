import { useApi, useRead } from './queries.ts';

/** Colleagues by their names; whoever is not known keeps his user name. */
export function useNames(): (user: string) => string {
  const api = useApi();
  const people = useRead(api.list.people.queryOptions({ input: {}, staleTime: Number.POSITIVE_INFINITY }));
  const names = new Map<string, string>(
    people.state === 'ready' ? people.value.map(({ user, name }) => [user, name]) : [],
  );
  return (user) => names.get(user) ?? user;
}
