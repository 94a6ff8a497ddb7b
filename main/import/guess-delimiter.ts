import { csvRows } from '../csv/csv-rows.ts';

const candidates = [',', ';', '\t'] as const;

/**
 * What stands between the cells of a CSV text: what its first line says (`sep=;`, as Excel writes it), else the sign that
 * cuts the first rows into the same number of cells, and into most. One column has no delimiter: a comma then.
 */
export function guessDelimiter(text: string): { readonly delimiter: string; readonly body: string } {
  const said = /^sep=([,;\t])\r?\n/i.exec(text);
  if (said?.[1]) return { delimiter: said[1], body: text.slice(said[0].length) };
  const head = text.slice(0, 65_536);
  const scored = candidates.map((delimiter) => ({ delimiter, score: scoreOf(head, delimiter) }));
  const best = scored.reduce((first, second) => (second.score > first.score ? second : first));
  return { delimiter: best.delimiter, body: text };
}

/** How many cells the header has, halved when the rows below it do not fit; 0 for a single column. */
function scoreOf(head: string, delimiter: string): number {
  const widths: number[] = [];
  for (const line of csvRows(head, delimiter)) {
    if (!('fault' in line)) widths.push(line.cells.length);
    if (widths.length === 20) break;
  }
  const [header = 1, ...rows] = widths;
  if (header === 1) return 0;
  const fitting = rows.filter((width) => width === header).length;
  return header * (rows.length === 0 || fitting * 2 >= rows.length ? 1 : 0.5);
}
