import { createHash } from 'node:crypto';
import type { Reader } from '../db/handle.ts';
import type { CaseId, CaseNumber } from '../shared/ids.ts';

/** What was answered when a call was recorded. */
interface Recorded {
  readonly id: CaseId;
  readonly number: CaseNumber;
}

/** A call as it was sent: whose draft, and all that stood in it. */
interface Sent {
  readonly user: string;
  readonly draftId: string;
  readonly content: unknown;
}

const recorded = new WeakMap<Reader, Map<string, Recorded>>();

/**
 * What was answered to the same call before, while this register is open: an answer that was lost on its way is given again
 * instead of a second report. Undefined when it was not recorded, or something else stood in it.
 */
export function recordedBefore(reader: Reader, sent: Sent): Recorded | undefined {
  return recorded.get(reader)?.get(keyOf(sent));
}

/** Keeps what is answered to a call. */
export function rememberRecorded(reader: Reader, sent: Sent, answered: Recorded): void {
  const known = recorded.get(reader) ?? new Map<string, Recorded>();
  recorded.set(reader, known.set(keyOf(sent), { id: answered.id, number: answered.number }));
}

function keyOf({ user, draftId, content }: Sent): string {
  return createHash('sha256')
    .update(JSON.stringify([user, draftId, content]))
    .digest('base64');
}
