import { DraftId } from '../../../shared/ids.ts';

/** Drafts begun in this window that nothing was typed in yet: there is nothing to load for them. */
const blank = new Set<DraftId>();

/** Begins a draft, still blank. */
export function beginDraft(): DraftId {
  const id = newDraftId();
  blank.add(id);
  return id;
}

/** True for a draft of this window in which nothing was typed. */
export function isBlank(id: DraftId): boolean {
  return blank.has(id);
}

/** From the first letter on a draft is loaded like any other. */
export function noLongerBlank(id: DraftId) {
  blank.delete(id);
}

/** The id of a new draft: a UUIDv7, so that drafts sort by when they were begun. */
export function newDraftId(): DraftId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = Date.now().toString(16).padStart(12, '0');
  const variant = '89ab'.charAt(Number.parseInt(random.charAt(15), 16) % 4);
  return DraftId.parse(
    `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(3, 6)}-${random.slice(16, 28)}`,
  );
}
