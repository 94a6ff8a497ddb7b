import type { CaseCell } from '../../../shared/recipes/case-cells.ts';
import { type CaseTable, inSheets, xmlText } from './case-table.ts';
import type { ZipStream } from './zip-stream.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** A cell of Excel holds this many characters. */
const longestCell = 32_767;

/** Writes the parts of a workbook: sheets of reports, then one that explains. Numbers are numbers, days are days, no formulas. */
export async function writeXlsx(zip: ZipStream, table: CaseTable): Promise<void> {
  const sheets = Math.max(1, Math.ceil(table.count / table.perSheet));
  const names = Array.from({ length: sheets }, (_, at) =>
    at === 0 ? table.names.reports : `${table.names.reports} ${at + 1}`,
  );
  names.push(table.names.explanation);
  await zip.add('[Content_Types].xml', [contentTypes(names.length)]);
  await zip.add('_rels/.rels', [rootRelations]);
  await zip.add('docProps/core.xml', [coreProperties(table.title)]);
  await zip.add('xl/workbook.xml', [workbook(names)]);
  await zip.add('xl/_rels/workbook.xml.rels', [workbookRelations(names.length)]);
  await zip.add('xl/styles.xml', [styles]);
  const letters = table.heads.map((_, at) => columnLetters(at));
  let number = 0;
  for await (const batches of inSheets(table.rows(), table.perSheet)) {
    number += 1;
    await zip.add(`xl/worksheets/sheet${number}.xml`, sheetOf(batches, { table, letters }));
  }
  await zip.add(`xl/worksheets/sheet${number + 1}.xml`, [explanationSheet(table)]);
  await zip.end();
}

interface Sheet {
  readonly table: CaseTable;
  readonly letters: readonly string[];
}

async function* sheetOf(batches: AsyncIterable<readonly (readonly CaseCell[])[]>, { table, letters }: Sheet) {
  const { heads, widths, cut } = table;
  yield `${sheetHead(widths, true)}${row(1, heads, { letters, cut })}`;
  let number = 1;
  for await (const batch of batches) {
    const lines = batch.map((cells) => {
      number += 1;
      return row(number, cells, { letters, cut });
    });
    yield lines.join('');
  }
  yield sheetEnd;
}

function explanationSheet({ explanation, cut }: CaseTable): string {
  const lines = explanation.map((cells, index) => row(index + 1, cells, { letters: ['A', 'B'], cut }));
  return `${sheetHead([34, 100], false)}${lines.join('')}${sheetEnd}`;
}

/** On paper (A4, lying) all columns stand on one page, as high as it takes. */
const sheetEnd =
  '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>';

function sheetHead(widths: readonly number[], frozen: boolean): string {
  const pane = frozen ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

function row(
  number: number,
  cells: readonly CaseCell[],
  { letters, cut }: { readonly letters: readonly string[]; readonly cut: string },
): string {
  let line = `<row r="${number}">`;
  for (const [at, value] of cells.entries())
    if (value !== null) line += cell(`${letters[at] ?? ''}${number}`, value, cut);
  return `${line}</row>`;
}

function cell(place: string, value: Exclude<CaseCell, null>, cut: string): string {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'object') return dayCell(place, value.day);
  return textCell(place, value, cut);
}

/** Days since 30 December 1899, as Excel counts them from March 1900 on. */
function dayCell(place: string, day: string): string {
  const days = Date.parse(day) / 86_400_000 + 25_569;
  return days > 60 ? `<c r="${place}" s="1"><v>${days}</v></c>` : textCell(place, day, '');
}

function textCell(place: string, text: string, cut: string): string {
  const fitting =
    text.length <= longestCell
      ? text
      : `${text.slice(0, longestCell - cut.length - 1).replace(/[\ud800-\udbff]$/u, '')}${cut}`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${literal(xmlText(fitting))}</t></is></c>`;
}

/** A spreadsheet reads `_x000D_` as a line end (ECMA-376 part 1, 22.9.2.19); with its first mark escaped it stays text. */
function literal(text: string): string {
  return text.includes('_x') || text.includes('_X') ? text.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_') : text;
}

function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${columnLetters(Math.floor(at / 26) - 1)}${last}`;
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${parts.join('')}</Types>`;
}

const rootRelations = `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function coreProperties(title: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Meldpunt</dc:creator></cp:coreProperties>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelations(sheets: number): string {
  const all = Array.from(
    { length: sheets },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const own = `<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/>`;
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${all.join('')}${own}</Relationships>`;
}

/** The second format is that of days. */
const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="164" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`;
