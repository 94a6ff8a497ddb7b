import { assertNever } from '../result.ts';
import type { CaseEvent } from './events.ts';
import type { Support } from './support.ts';

/** Support, the complaint that is written with it, and its end. */
export type SupportEvent = Extract<
  CaseEvent,
  { type: 'supportAgreed' | 'supportNoted' | 'complaintDrafted' | 'complaintSent' | 'supportEnded' }
>;

/** What was supported after such an event. */
export function supportsAfter(supports: readonly Support[], event: SupportEvent): readonly Support[] {
  if (event.type === 'supportAgreed') {
    const { type: _, ...agreed } = event;
    return [...supports, { ...agreed, notes: [], drafts: [], sent: [], ended: null }];
  }
  return supports.map((support) =>
    support.support === event.support ? { ...support, ...changeOf(support, event) } : support,
  );
}

function changeOf(support: Support, event: Exclude<SupportEvent, { type: 'supportAgreed' }>): Partial<Support> {
  switch (event.type) {
    case 'supportNoted':
      return { notes: [...support.notes, { kind: event.kind, text: event.text, on: event.on }] };
    case 'complaintDrafted':
      return { drafts: [...support.drafts, { edition: event.edition, draft: event.draft }] };
    case 'complaintSent':
      return { sent: [...support.sent, { edition: event.edition, way: event.way, on: event.on }] };
    case 'supportEnded': {
      const { on, wayOn, note, followUp } = event;
      return { ended: { on, wayOn, note, followUp } };
    }
    default:
      return assertNever(event);
  }
}
