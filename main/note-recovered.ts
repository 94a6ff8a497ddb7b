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
