import { stopCaseFile } from './case-files/case-file-job.ts';
import { closeFolder, closeKeys, forgetKeys, type Host, type Session } from './host.ts';
import { stopSignalWork } from './jobs/ask-signal-worker.ts';
import { report } from './mishap.ts';

/** So long the wipe of the keys waits for work that must end, in milliseconds; then it is stopped, as safely as by a kill. */
const patience = 60_000;

/**
 * Closes the register when no window needs its key any more, and everything when nobody is there; keys are wiped. What the windows
 * hold goes at once, and so does work that can begin again; for work that must end the register stays open a minute at most.
 */
export function closeWhenUnused(host: Host): void {
  const sessions = [...host.sessions.values()];
  for (const session of sessions) if (!isActive(session)) forgetKeys(session);
  const active = sessions.filter(isActive);
  if (active.some(({ holdsKey }) => holdsKey)) host.wipeBy = null;
  else if ((host.register !== null || active.length === 0) && hasToWait(host)) waitFor(host);
  else {
    closeKeys(host);
    if (active.length === 0) closeFolder(host);
  }
}

/** Locks windows that were left alone, and closes the register behind the last one. To be asked again and again. */
export function lockIdle(host: Host, idleMinutes: number): void {
  const now = host.clock.elapsed();
  for (const session of host.sessions.values()) {
    if (session.account && now - session.lastSeen > idleMinutes * 60_000) session.locked = true;
  }
  closeWhenUnused(host);
}

/** Locks every window, and closes the register behind them. */
export function lockAll(host: Host): void {
  for (const session of host.sessions.values()) session.locked = session.account !== null;
  closeWhenUnused(host);
}

/** True when somebody is at this window and it is not locked. */
function isActive({ account, locked }: Session): boolean {
  return account !== null && !locked;
}

function hasToWait(host: Host): boolean {
  if (host.working.size === 0) return false;
  host.wipeBy ??= host.clock.elapsed() + patience;
  return host.clock.elapsed() < host.wipeBy;
}

function waitFor(host: Host): void {
  if (host.register) {
    stopSignalWork(host.register);
    stopCaseFile(host.register);
  }
  void Promise.allSettled(host.working)
    .then(() => closeWhenUnused(host))
    .catch(report);
}
