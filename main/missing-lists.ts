import type { Writer } from '../db/handle.ts';
import { listNames, saveItem } from '../db/lists.ts';
import { appendLog } from '../db/log.ts';
import type { OpenRegister } from '../db/open.ts';
import type { Instant } from '../shared/dates.ts';
import { shippedLists } from '../shared/reference/shipped-lists.ts';
import { ok } from '../shared/result.ts';

/**
 * Adds the lists that this program ships and a register made by an earlier one lacks. Lists that are there are the office's
 * own and stay as they are. Stands in the queue before anything that a window writes.
 */
export async function addMissingLists(register: OpenRegister, at: Instant): Promise<void> {
  const present = listNames(register.reader);
  const missing = shippedLists.filter(({ name }) => !present.has(name));
  if (missing.length === 0) return;
  await register.write((writer) => {
    for (const { name, items } of missing) for (const item of items) saveItem(writer, name, item);
    tell(writer, at, missing.map(({ name }) => name).join(' '));
    return ok(undefined);
  });
}

function tell(writer: Writer, at: Instant, object: string): void {
  const line = {
    user: '-',
    role: '-',
    purpose: 'administration' as const,
    action: 'register.listsAdded',
    result: 'ok',
  };
  appendLog(writer, { at, object, ...line });
}
