import { everyCall } from '../shared/contract/every-call.ts';

/** The calls that change the register, by name: none of them is open while it can only be read. */
export const writingCalls: ReadonlySet<string> = new Set(
  everyCall.filter(({ meta }) => meta.mode === 'write').map(({ name }) => name),
);
