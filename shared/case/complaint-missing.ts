import type { ComplaintDraft } from './support.ts';

/** What Awb 9:4 lid 2 asks of a written complaint, and against whom it is (9:4 lid 1). The client signs it on paper. */
export const complaintItems = ['name', 'address', 'dated', 'against', 'conduct'] as const;
export type ComplaintItem = (typeof complaintItems)[number];

/** What a complaint still misses of what Awb 9:4 asks, in the order of the act; the signature is set on paper. */
export function complaintMissing(draft: ComplaintDraft): readonly ComplaintItem[] {
  return complaintItems.filter((item) => (draft[item] ?? '').trim() === '');
}
