import { closeWhenUnused } from './close-when-unused.ts';
import type { Host } from './host.ts';

/** Ends a window, whoever is at it: its keys are wiped, and calls in its name are those of a stranger. */
export function endSession(host: Host, id: string): void {
  const session = host.sessions.get(id);
  if (!session) return;
  session.account = null;
  closeWhenUnused(host);
  host.sessions.delete(id);
}
