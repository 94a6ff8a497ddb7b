import { printable } from '../../../shared/print/printable.ts';
import type { CaseCell } from '../../../shared/recipes/case-cells.ts';
import type { CaseTable } from './case-table.ts';

/** CSV that Excel in Dutch opens right: a semicolon between cells, a byte order mark, no text that is read as a formula. */
export async function* csvLines(table: CaseTable): AsyncGenerator<string> {
  yield `\ufeff${line(table.heads)}`;
  for await (const batch of table.rows()) yield batch.map(line).join('');
}

/** A report a line, for another program: codes under the names of the columns. */
export async function* jsonLines(table: CaseTable): AsyncGenerator<string> {
  for await (const batch of table.raw()) yield batch.map((report) => `${JSON.stringify(report)}\n`).join('');
}

/** What a file of lines cannot say of itself. */
export function explanationText({ explanation }: CaseTable): string {
  const lines = explanation.map((parts) => parts.filter((part) => part !== '').join(': '));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function line(cells: readonly CaseCell[]): string {
  return `${cells.map(cell).join(';')}\r\n`;
}

function cell(value: CaseCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return quoted(typeof value === 'object' ? value.day : withoutFormula(value));
}

/** Spreadsheets read what begins like this as a formula, the wide signs too; a quote in front keeps it text. */
function withoutFormula(text: string): string {
  const clean = printable(text);
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(clean) ? `'${clean}` : clean;
}

function quoted(text: string): string {
  return /[;"\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
