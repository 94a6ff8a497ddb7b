/** Why a row of a text is not CSV in the sense of RFC 4180. */
export type CsvFault = 'quote-inside' | 'text-after-quote' | 'quote-not-closed' | 'lone-carriage-return';

/** A row of a CSV text, or why it is none; `offset` is where the cell begins that is meant. */
export type CsvLine = { readonly cells: readonly string[] } | { readonly fault: CsvFault; readonly offset: number };

/**
 * The rows of a CSV text, strictly RFC 4180 with the delimiter given: `\n` or `\r\n` between rows, quotes doubled inside
 * quotes, blank lines skipped. A row that breaks these rules is named, and reading goes on after its line end; a quote that
 * is never closed ends it, since nothing behind it can be trusted.
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvLine, void, undefined> {
  const plain = new RegExp(`["${delimiter === '\t' ? '\\t' : delimiter}\\r\\n]`, 'g');
  let cells: string[] = [];
  let at = 0;
  while (at < text.length || cells.length > 0) {
    const end = endOfCell(text, at, plain);
    const separator = end === -1 ? null : separatorAt(text, end, delimiter);
    if (separator === null) {
      yield { fault: faultAt(text, at, end), offset: at };
      if (end === -1) return;
      cells = [];
      at = nextLine(text, end);
      continue;
    }
    cells.push(cellBetween(text, at, end));
    const blank = cells.length === 1 && end === at;
    at = end + separator.length;
    if (separator === delimiter) continue;
    if (!blank) yield { cells };
    cells = [];
  }
}

/** Where the cell that begins at `start` ends; -1 when its quote is not closed. No pattern over it all: a cell may be very long. */
function endOfCell(text: string, start: number, plain: RegExp): number {
  if (text[start] !== '"') {
    plain.lastIndex = start;
    return plain.exec(text)?.index ?? text.length;
  }
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? -1 : quote + 1;
}

/** What stands between this cell and the next; empty at the end of the text, null when it is none. */
function separatorAt(text: string, end: number, delimiter: string): string | null {
  if (end === text.length) return '';
  if (text.startsWith('\r\n', end)) return '\r\n';
  const sign = text[end] ?? '';
  return sign === delimiter || sign === '\n' ? sign : null;
}

function cellBetween(text: string, start: number, end: number): string {
  if (text[start] !== '"') return text.slice(start, end);
  const inside = text.slice(start + 1, end - 1);
  return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
}

function faultAt(text: string, start: number, end: number): CsvFault {
  if (end === -1) return 'quote-not-closed';
  if (text[start] === '"') return 'text-after-quote';
  return text[end] === '"' ? 'quote-inside' : 'lone-carriage-return';
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}
