import type { CaseCell } from '../../../shared/recipes/case-cells.ts';
import { type CaseTable, inSheets, xmlText } from './case-table.ts';
import type { ZipStream } from './zip-stream.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const names = 'urn:oasis:names:tc:opendocument:xmlns';
const mime = 'application/vnd.oasis.opendocument.spreadsheet';
const own = ['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="${names}:${name}:1.0"`).join(' ');
const spaces = `${own} xmlns:number="${names}:datastyle:1.0"`;
/** Without a style of its own a day is shown as a number of days. */
const dayStyle =
  '<office:automatic-styles><number:date-style style:name="iso"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="iso"/></office:automatic-styles>';

/** Writes the parts of an OpenDocument spreadsheet: tables of reports, then one that explains. */
export async function writeOds(zip: ZipStream, table: CaseTable): Promise<void> {
  await zip.add('mimetype', [mime], true);
  await zip.add('META-INF/manifest.xml', [manifest]);
  await zip.add('meta.xml', [metaOf(table.title)]);
  await zip.add('content.xml', contentOf(table));
  await zip.end();
}

async function* contentOf(table: CaseTable) {
  yield `${declaration}<office:document-content ${spaces} office:version="1.3">${dayStyle}<office:body><office:spreadsheet>`;
  let number = 0;
  for await (const batches of inSheets(table.rows(), table.perSheet)) {
    number += 1;
    const name = number === 1 ? table.names.reports : `${table.names.reports} ${number}`;
    yield `<table:table table:name="${xmlText(name)}">${row(table.heads)}`;
    for await (const batch of batches) yield batch.map(row).join('');
    yield '</table:table>';
  }
  yield `<table:table table:name="${xmlText(table.names.explanation)}">${table.explanation.map(row).join('')}</table:table>`;
  yield '</office:spreadsheet></office:body></office:document-content>';
}

function row(cells: readonly CaseCell[]): string {
  return `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
}

function cell(value: CaseCell): string {
  if (value === null) return '<table:table-cell/>';
  if (typeof value === 'number')
    return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  if (typeof value === 'object')
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${value.day}"><text:p>${value.day}</text:p></table:table-cell>`;
  return `<table:table-cell office:value-type="string">${paragraphs(value)}</table:table-cell>`;
}

/** White space in a paragraph is read as one space, so lines become paragraphs. */
function paragraphs(text: string): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => `<text:p>${xmlText(line.replaceAll(/\s+/gu, ' ').trim())}</text:p>`)
    .join('');
}

const manifest = `${declaration}<manifest:manifest xmlns:manifest="${names}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mime}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

function metaOf(title: string): string {
  return `${declaration}<office:document-meta xmlns:office="${names}:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><dc:title>${xmlText(title)}</dc:title></office:meta></office:document-meta>`;
}
