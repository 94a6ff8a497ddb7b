import type { LetterKind } from '../../../shared/letters/letter-kinds.ts';
import type { Condition, Template, TemplateBlock, TemplateContent } from '../../../shared/letters/template.ts';

/** A block while it is edited; `key` stays with it when others move. */
export type DraftBlock = TemplateBlock & { readonly key: number };

/** A template while it is edited. */
export interface TemplateDraft extends Omit<TemplateContent, 'blocks'> {
  readonly kind: LetterKind;
  readonly name: string;
  readonly blocks: readonly DraftBlock[];
}

/** A new template: an address, a greeting and a sign-off to begin with. */
export const newTemplate: TemplateDraft = {
  kind: 'other',
  name: '',
  to: 'person',
  from: 'office',
  subject: '',
  blocks: [
    { key: 0, kind: 'address', text: '{{ontvanger}}\n{{adres-ontvanger}}', when: [] },
    { key: 1, kind: 'paragraph', text: '{{aanhef}},', when: [] },
    { key: 2, kind: 'paragraph', text: '', when: [] },
    { key: 3, kind: 'sign-off', text: 'Met vriendelijke groet,\n{{medewerker}}\n{{kantoor}}', when: [] },
  ],
};

/** A kept template as the beginning of a draft. */
export function draftOfTemplate({ kind, name, content }: Pick<Template, 'kind' | 'name' | 'content'>): TemplateDraft {
  return { kind, name, ...content, blocks: content.blocks.map((block, key) => ({ ...block, key })) };
}

/** What is kept of a draft. */
export function contentOf({ to, from, subject, blocks }: TemplateDraft): TemplateContent {
  return { to, from, subject, blocks: blocks.map(({ kind, text, when }) => ({ kind, text, when })) };
}

/** The draft with something else in one block. */
export function withBlock(draft: TemplateDraft, key: number, change: Partial<TemplateBlock>): TemplateDraft {
  return { ...draft, blocks: draft.blocks.map((block) => (block.key === key ? { ...block, ...change } : block)) };
}

/** The draft with an empty paragraph at its end, before what signs off. */
export function withNewBlock(draft: TemplateDraft): TemplateDraft {
  const key = Math.max(...draft.blocks.map((block) => block.key)) + 1;
  const added: DraftBlock = { key, kind: 'paragraph', text: '', when: [] };
  const end = draft.blocks.at(-1)?.kind === 'sign-off' ? draft.blocks.length - 1 : draft.blocks.length;
  return { ...draft, blocks: draft.blocks.toSpliced(end, 0, added) };
}

/** The draft without a block; the last one stays. */
export function withoutBlock(draft: TemplateDraft, key: number): TemplateDraft {
  return draft.blocks.length === 1 ? draft : { ...draft, blocks: draft.blocks.filter((block) => block.key !== key) };
}

/** The draft with a block one place higher or lower; at the edge it stays. */
export function withMoved(draft: TemplateDraft, key: number, way: 'up' | 'down'): TemplateDraft {
  const from = draft.blocks.findIndex((block) => block.key === key);
  const to = way === 'up' ? from - 1 : from + 1;
  const block = draft.blocks[from];
  if (!block || to < 0 || to >= draft.blocks.length) return draft;
  return { ...draft, blocks: draft.blocks.toSpliced(from, 1).toSpliced(to, 0, block) };
}

/** The conditions with another one at a place. */
export function withCondition(when: readonly Condition[], at: number, change: Partial<Condition>): Condition[] {
  return when.map((condition, index) => (index === at ? { ...condition, ...change } : condition));
}

/** A text with a field put in where the caret stands, and where the caret goes. */
export function withField(
  text: string,
  field: string,
  caret: number,
): { readonly text: string; readonly caret: number } {
  const inserted = `{{${field}}}`;
  return { text: `${text.slice(0, caret)}${inserted}${text.slice(caret)}`, caret: caret + inserted.length };
}
