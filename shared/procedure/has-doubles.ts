/** A piece of a value that is being written: ready text, or a value still to be taken apart. */
type Piece = { readonly text: string } | { readonly value: unknown };

/**
 * Whether two items are equal as JSON Schema means it with `uniqueItems`: by content, members of an object in any
 * order. Safe for data of unknown origin: deep nesting does not overflow the stack.
 */
export function hasDoubles(items: readonly unknown[]): boolean {
  return new Set(items.map(textOf)).size < items.length;
}

/** The same text for equal values. A list of what is still to be done instead of recursion. */
function textOf(value: unknown): string {
  const written: string[] = [];
  const todo: Piece[] = [{ value }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ('text' in next) written.push(next.text);
    else for (const piece of piecesOf(next.value)) todo.push(piece);
  }
  return written.join(' ');
}

function piecesOf(value: unknown): Piece[] {
  if (Array.isArray(value)) return [{ text: '[' }, ...value.map((item: unknown) => ({ value: item })), { text: ']' }];
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value) ?? 'undefined' }];
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const pieces = members.flatMap(([name, member]): Piece[] => [{ text: JSON.stringify(name) }, { value: member }]);
  return [{ text: '{' }, ...pieces, { text: '}' }];
}
