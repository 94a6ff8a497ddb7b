import type { LetterPreview } from '../../../shared/contract/letter.ts';
import { type FieldName, gapOf, isFieldName } from '../../../shared/letters/field-names.ts';
import type { FinishedBlock } from '../../../shared/letters/finished-letter.ts';

/** A block while it is edited; `key` stays with it when others come and go. */
export type DraftBlock = FinishedBlock & { readonly key: number };

/** A letter as the person words it before it is made. */
export interface LetterDraft {
  readonly to: string;
  readonly subject: string;
  readonly blocks: readonly DraftBlock[];
}

/** What a template made of the report, as the beginning of a draft. */
export function draftOf({ to, subject, blocks }: LetterPreview): LetterDraft {
  return { to, subject, blocks: blocks.map((block, key) => ({ ...block, key })) };
}

/** The draft with other words in one block. */
export function withText(draft: LetterDraft, key: number, text: string): LetterDraft {
  return { ...draft, blocks: draft.blocks.map((block) => (block.key === key ? { ...block, text } : block)) };
}

/** The draft without one block; the last one stays. */
export function withoutBlock(draft: LetterDraft, key: number): LetterDraft {
  const blocks = draft.blocks.filter((block) => block.key !== key);
  return blocks.length === 0 ? draft : { ...draft, blocks };
}

/** The draft with an empty paragraph below a block; its key is the highest. */
export function withParagraphAfter(draft: LetterDraft, key: number): LetterDraft {
  const place = draft.blocks.findIndex((block) => block.key === key) + 1;
  const added: DraftBlock = { kind: 'paragraph', text: '', key: newestKey(draft) + 1 };
  return { ...draft, blocks: [...draft.blocks.slice(0, place), added, ...draft.blocks.slice(place)] };
}

/** The key of the block that was added last. */
export function newestKey({ blocks }: LetterDraft): number {
  return Math.max(...blocks.map(({ key }) => key));
}

/** The fields whose place in a text is still open. */
export function gapsIn(text: string, needs: readonly string[]): readonly FieldName[] {
  return needs.filter(isFieldName).filter((field) => text.includes(gapOf(field)));
}
