import { type FieldName, isFieldName } from './field-names.ts';

/** A piece of a template's text: words as they stand, or a field to be filled in. */
export type Piece = { readonly text: string } | { readonly field: FieldName };

/** What is wrong with a template's text, with what stands there. */
export interface TextFault {
  readonly fault: 'unknown-field' | 'field-not-closed' | 'field-not-opened';
  readonly found: string;
}

/** The text of a template in pieces, and everything that is wrong with it. Only a template's own text is ever read so. */
export function readTemplateText(text: string): {
  readonly pieces: readonly Piece[];
  readonly faults: readonly TextFault[];
} {
  const pieces: Piece[] = [];
  const faults: TextFault[] = [];
  for (const [index, part] of text.split('{{').entries()) {
    const end = index === 0 ? -1 : part.indexOf('}}');
    const rest = end < 0 ? part : part.slice(end + 2);
    if (index > 0) readField(end < 0 ? null : part.slice(0, end), part, { pieces, faults });
    if (end < 0 && index > 0) continue;
    if (rest.includes('}}')) faults.push({ fault: 'field-not-opened', found: excerpt(rest) });
    if (rest !== '') pieces.push({ text: rest });
  }
  return { pieces, faults };
}

function readField(inside: string | null, part: string, into: { pieces: Piece[]; faults: TextFault[] }): void {
  if (inside === null) {
    into.faults.push({ fault: 'field-not-closed', found: excerpt(part) });
    return;
  }
  const name = inside.trim();
  if (isFieldName(name)) into.pieces.push({ field: name });
  else into.faults.push({ fault: 'unknown-field', found: excerpt(name) });
}

/** Enough to find the place again. */
function excerpt(text: string): string {
  return [...text].slice(0, 40).join('');
}
