import { holds } from './conditions.ts';
import { type FieldName, fallbacks, gapOf } from './field-names.ts';
import type { FinishedBlock } from './finished-letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { TemplateContent } from './template.ts';
import { readTemplateText } from './template-text.ts';

/** A letter as the template words it for this report. `needs`: fields that have no value and no fallback, each once. */
export interface WrittenLetter {
  readonly subject: string;
  readonly blocks: readonly FinishedBlock[];
  readonly needs: readonly FieldName[];
}

/**
 * Writes a letter: blocks of which all conditions hold, with every field filled in once. What is filled in is never read again
 * as a template: a story with `{{melder}}` in it stays as it was told. Blocks of which nothing is left are left out.
 */
export function writeLetter(content: Pick<TemplateContent, 'subject' | 'blocks'>, facts: LetterFacts): WrittenLetter {
  const chosen = content.blocks.filter(({ when }) => when.every((condition) => holds(condition, facts)));
  const needs = new Set<FieldName>();
  const filled = (text: string) => fill(text, facts, needs);
  const subject = filled(content.subject).replaceAll('\n', ' ').trim();
  const blocks = chosen.map(({ kind, text }) => ({ kind, text: withoutEmptyLines(kind, filled(text)) }));
  return { subject, blocks: blocks.filter(({ text }) => text !== ''), needs: [...needs] };
}

/** The fields that a text still holds a gap for, as it was edited: with those it is not made. */
export function gapsLeft(needs: readonly FieldName[], texts: readonly string[]): readonly FieldName[] {
  return needs.filter((field) => texts.some((text) => text.includes(gapOf(field))));
}

function fill(text: string, { values }: LetterFacts, needs: Set<FieldName>): string {
  return readTemplateText(text)
    .pieces.map((piece) => ('text' in piece ? piece.text : filledIn(piece.field, values[piece.field], needs)))
    .join('');
}

function filledIn(field: FieldName, known: string | undefined, needs: Set<FieldName>): string {
  if (known !== undefined && known.trim() !== '') return known.trim();
  const fallback = fallbacks[field];
  if (fallback !== undefined) return fallback;
  needs.add(field);
  return gapOf(field);
}

/** A line of an address or a list of which nothing is known is no line. */
function withoutEmptyLines(kind: FinishedBlock['kind'], text: string): string {
  if (kind === 'paragraph') return text.trim();
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}
