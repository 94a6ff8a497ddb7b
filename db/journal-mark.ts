import { createHmac } from 'node:crypto';
import type { Position, Value } from './journal-segment.ts';
import { preparedKey } from './keys.ts';

/** The mark of a transaction while what it ran is told one by one: keyed, over all of that and the mark before it. */
export interface Marking {
  add(text: string, values: readonly Value[]): void;
  /** Asked once, at the end. */
  mark(): string;
}

/** Begins the mark of the transaction that follows on a position. */
export function markingAfter(key: Buffer, { mark }: Position): Marking {
  const hmac = createHmac('sha256', preparedKey(key)).update(mark);
  return {
    add: (text, values) => void hmac.update(JSON.stringify([text, values])),
    mark: () => hmac.digest('hex'),
  };
}
