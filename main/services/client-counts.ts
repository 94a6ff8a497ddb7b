import { readClientCounts, removeClientCount, saveClientCount } from '../../db/client-counts.ts';
import type { Lists } from '../../shared/contract/administration.ts';
import type { ClientCount } from '../../shared/contract/client-count.ts';
import { overlapWith } from '../../shared/figures/client-rate.ts';
import { ClientCountId } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import type { HandlersOf } from './handlers.ts';

export const clientCountServices: HandlersOf<'clientCount'> = {
  list: async ({ reader }) => ok([...readClientCounts(reader)]),

  save: async (deps, { id, ...given }) => {
    const { level, code, from, to } = given;
    if (to !== null && to < from) return refused({ code: 'period-reversed' });
    if (!isCounted(deps.lists(), given))
      return refused({ code: 'unknown-code', list: level === 'provider' ? 'organisations' : 'areas', value: code });
    return deps.write((writer) => {
      const known = readClientCounts(writer);
      if (id !== null && !known.some((count) => count.id === id)) return refused({ code: 'not-found' });
      const others = known.filter((count) => count.id !== id);
      const overlap = overlapWith(others, given);
      if (overlap) return refused({ code: 'client-counts-overlap', startsOn: overlap.from, clients: overlap.clients });
      saveClientCount(writer, { ...given, id: id ?? ClientCountId.parse(deps.newId()) });
      return ok([...readClientCounts(writer)]);
    });
  },

  remove: async (deps, { id }) =>
    deps.write((writer) =>
      removeClientCount(writer, id) ? ok([...readClientCounts(writer)]) : refused({ code: 'not-found' }),
    ),
};

/** Whether the register's lists have what the clients are of. */
function isCounted(lists: Lists, { level, code }: Pick<ClientCount, 'level' | 'code'>): boolean {
  if (level === 'provider')
    return [...(lists.organisations ?? []), ...(lists.desks ?? [])].some((one) => one.code === code);
  return (lists.areas ?? []).some((area) => area.code === code && area.data.level === level);
}
