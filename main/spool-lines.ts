import type { NewLogLine } from '../db/log.ts';
import type { Host } from './host.ts';
import { keepAccounts } from './keep-accounts.ts';
import { spoolLine } from './log-spool.ts';

/**
 * Keeps lines of the log beside the register while nobody with its key is there, and counts them in the accounts: so that lines
 * that somebody takes away before they are joined are missed. False when they cannot be written.
 */
export function spoolLines(host: Host, lines: readonly NewLogLine[]): boolean {
  if (!lines.every((line) => spoolLine(host, line))) return false;
  if (host.readFrom !== null) return true;
  try {
    keepAccounts(host, (file) => ({ ...file, spooled: (file.spooled ?? 0) + lines.length }));
    return true;
  } catch {
    return false;
  }
}
