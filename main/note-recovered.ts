import { appendLog } from '../db/log.ts';
import type { OpenRegister } from '../db/open.ts';
import { recoveredKind } from '../shared/backups/recovered-kind.ts';
import type { Instant } from '../shared/dates.ts';
import { ok } from '../shared/result.ts';

/** Notes in the log what opening a register brought back. */
export async function noteRecovered({ recovered, write }: OpenRegister, at: Instant): Promise<void> {
  if (recovered === null) return;
  const object = `${recoveredKind(recovered)} ${recovered.restored}`;
  const line = { user: '-', role: '-', purpose: 'administration', action: 'register.recovered', result: 'ok' } as const;
  await write((writer) => ok(appendLog(writer, { at, ...line, object })));
}

/** Notes in the log that both copies of the accounts were lost, and with what they began again. */
export async function noteRebuilt(
  { write }: Pick<OpenRegister, 'write'>,
  rebuilt: 'kept' | 'empty' | null,
  at: Instant,
): Promise<void> {
  if (rebuilt === null) return;
  const line = { user: '-', role: '-', purpose: 'administration', action: 'accounts.rebuilt', result: 'ok' } as const;
  await write((writer) => ok(appendLog(writer, { at, ...line, object: rebuilt })));
}
