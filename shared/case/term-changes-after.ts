import { assertNever } from '../result.ts';
import type { RecordedEvent } from './events.ts';
import type { TermChange, TermEvent } from './term-changes.ts';

/** The changes of terms of a report after one more event. */
export function termChangesAfter(
  changes: readonly TermChange[],
  { by, at }: Pick<RecordedEvent, 'by' | 'at'>,
  event: TermEvent,
): readonly TermChange[] {
  switch (event.type) {
    case 'termExtended': {
      const { type: _, ...extension } = event;
      return [...changes, { kind: 'extension', ...extension, by, at, withdrawn: false }];
    }
    case 'termSuspended': {
      const { type: _, ...suspension } = event;
      return [...changes, { kind: 'suspension', ...suspension, by, at, withdrawn: false, resumedOn: null }];
    }
    case 'termResumed':
      return changes.map((each) =>
        each.kind === 'suspension' && each.change === event.change ? { ...each, resumedOn: event.on } : each,
      );
    case 'termChangeWithdrawn':
      return changes.map((each) => (each.change === event.change ? { ...each, withdrawn: true } : each));
    default:
      return assertNever(event);
  }
}
