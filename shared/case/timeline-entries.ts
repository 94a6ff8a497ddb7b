import type { CaseView } from '../contract/case.ts';
import { type Day, dayOf, type Instant } from '../dates.ts';

type Line = CaseView['timeline'][number];

/** One entry of the timeline: an event, or answers of the check that one person gave on one day, after each other. */
export type TimelineEntry =
  | { readonly kind: 'event'; readonly line: Line; readonly on: Day; readonly at: Instant | null }
  | {
      readonly kind: 'answers';
      readonly position: number;
      readonly count: number;
      readonly byName: string;
      readonly at: Instant;
    };

/** The history as it is read: newest first, first answers gathered, a changed answer always by itself. */
export function timelineEntries(timeline: readonly Line[]): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const line of timeline) {
    const last = entries.at(-1);
    if (isFirstAnswer(line)) {
      const { position, byName, at } = line;
      if (last?.kind === 'answers' && last.byName === byName && dayOf(last.at) === dayOf(at)) {
        entries.splice(-1, 1, { ...last, count: last.count + 1, at });
      } else entries.push({ kind: 'answers', position, count: 1, byName, at });
    } else entries.push(eventEntry(line));
  }
  return entries.reverse();
}

function isFirstAnswer({ event }: Line): boolean {
  return event.type === 'questionAnswered' && event.reason === '';
}

/** A note may be about an earlier day than it was written on; then its hour says nothing. */
function eventEntry(line: Line): TimelineEntry {
  const written = dayOf(line.at);
  const on = line.event.type === 'noteAdded' ? line.event.on : written;
  return { kind: 'event', line, on, at: on === written ? line.at : null };
}
