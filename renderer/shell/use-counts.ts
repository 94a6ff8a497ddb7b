import { useMay } from '../me.ts';
import { useApi, useRead } from '../queries.ts';

/** What waits, in counts: for the margin and the name of the window. */
export interface Counts {
  readonly late: number;
  readonly dueToday: number;
  readonly newSignals: number;
}

const none: Counts = { late: 0, dueToday: 0, newSignals: 0 };

/** The counts of this person's own work; zeros for who has none. */
export function useCounts(): Counts {
  const api = useApi();
  const enabled = useMay()('today.show');
  const read = useRead(api.today.show.queryOptions({ input: { scope: 'mine' }, enabled, staleTime: 60_000 }));
  if (read.state !== 'ready') return none;
  const { counts, signals } = read.value;
  return { ...counts, newSignals: signals.length };
}
