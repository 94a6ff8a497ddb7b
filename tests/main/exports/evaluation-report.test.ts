import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../main/browser/find-browser.ts';
import { type ExportedAs, exportEvaluation } from '../../../main/exports/evaluation-files.ts';
import { printInBrowser } from '../../../main/print/print-in-browser.ts';
import type { Evaluation, ExportFormat } from '../../../shared/contract/evaluation.ts';
import { day } from '../../../shared/dates.ts';
import { ok, refused } from '../../../shared/result.ts';
import { granted } from '../../support/granted.ts';
import { naughtyStrings } from '../../support/naughty-strings.ts';
import { docxTables, pdfTables, type ReadTable } from '../../support/read-report.ts';
import { sampleEvaluation } from '../../support/sample-evaluation.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { unzip } from '../../support/unzip.ts';

const browser = findBrowser();
const hasPoppler = (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'pdfinfo')));
const evaluation = sampleEvaluation();
const as: ExportedAs = {
  language: 'nl',
  office: 'Meldpunt Rivierstad',
  releasedOn: null,
  internal: false,
  printer: printInBrowser,
};

async function exported(format: ExportFormat, of: Evaluation = evaluation, more: Partial<ExportedAs> = {}) {
  const [file] = granted(await exportEvaluation(of, format, { ...as, ...more }));
  if (!file) throw new Error('Nothing was exported');
  return Buffer.from(file.base64, 'base64');
}

let pdf: Buffer | null = null;
beforeAll(async () => {
  if (browser) pdf = await exported('pdf');
}, 60_000);
const printed = () => pdf ?? Buffer.alloc(0);

/** Poppler swallows the sign for percents when it tells the structure. */
const plain = (rows: readonly (readonly string[])[] | undefined) =>
  rows?.map((cells) => cells.map((cell) => cell.replace(/ ?%/, '').trim()));

/** Each figure of the workbook as a report writes it, by the title of its table, the total last. */
async function figuresOfWorkbook(of: Evaluation): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const { sheets } = await readXlsx(await exported('xlsx', of));
  return new Map(
    of.tables.map((table, index) => {
      const rows = (sheets[index + 1]?.rows ?? []).slice(1);
      const said = rows.map((row, at) => ({
        level: table.rows[at]?.level,
        row: table.columns.map(({ unit }, column) => figure(row[column + 2], unit)),
      }));
      const sorted = [...said.filter(({ level }) => level !== 0), ...said.filter(({ level }) => level === 0)];
      return [table.title.nl, sorted.map(({ row }) => row)] as const;
    }),
  );
}

function figure(value: unknown, unit: string): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value !== 'number') return String(value);
  const written = new Intl.NumberFormat('nl-NL').format(value);
  return unit === 'percent' ? `${written} %` : written;
}

/** The whole table of that title: in the appendix when the chapter has its main rows alone. */
function wholeTable(tables: readonly ReadTable[], title: string): readonly (readonly string[])[] {
  const found = tables.findLast(({ caption }) => caption.endsWith(`: ${title}`));
  return (found?.rows ?? []).map(({ cells }) => cells);
}

/** The fields of a crossing as the rows that the workbook has: each row with those below it. */
function crossedRows(tables: readonly ReadTable[], title: string): readonly (readonly string[])[] {
  const fields = tables.filter(({ caption }) => caption.includes(`: ${title}, `));
  const [first] = fields;
  return (first?.rows ?? []).flatMap((row, at) => {
    const own = fields.map((field) => field.rows[at]?.cells.at(-1) ?? '');
    if (row.label === 'Totaal') return [own];
    const below = row.cells.slice(0, -1).map((_, column) => fields.map((field) => field.rows[at]?.cells[column] ?? ''));
    return [own, ...below];
  });
}

async function expectSameFigures(tables: readonly ReadTable[], of: Evaluation) {
  const workbook = await figuresOfWorkbook(of);
  for (const { name, title } of of.tables) {
    const read = name === 'subjects-by-area' ? crossedRows(tables, title.nl) : wholeTable(tables, title.nl);
    expect(plain(read), title.nl).toEqual(plain(workbook.get(title.nl)));
  }
}

test.runIf(browser && hasPoppler)(
  'the PDF has the figures of the workbook, in tables with heads and captions',
  async () => {
    const tables = pdfTables(printed());
    await expectSameFigures(tables, evaluation);
    const kinds = tables.find(({ caption }) => caption.endsWith('Soort melding'));
    expect(kinds?.heads.map((head) => head.replaceAll(' ', ''))).toEqual([
      'Wat',
      'Dezeperiode',
      'Periodeervoor',
      'Meldingen',
      'Deelinprocenten',
      'Meldingen',
      'Deelinprocenten',
    ]);
  },
);

test('the Word document has the figures of the workbook, with heads that return on each page', async () => {
  const document = unzip(await exported('docx')).find(({ name }) => name === 'word/document.xml')?.text ?? '';
  const tables = docxTables(document);
  await expectSameFigures(tables, evaluation);
  expect(tables.filter(({ caption }) => caption !== '').every(({ heads }) => heads.length > 0)).toBe(true);
});

test.runIf(browser && hasPoppler)(
  'the PDF is tagged, with title, language, outline, charts in words, and contents that name their pages',
  () => {
    const temporary = temporaryFolder();
    const path = join(temporary.path, 'report.pdf');
    writeFileSync(path, printed());
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f');
    temporary.remove();
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toContain('Evaluatie van de meldingen, 1 januari 2026 tot en met 30 juni 2026');
    expect(info).toMatch(/CreationDate: +Tue Jun 30/);
    const text = printed().toString('latin1');
    expect(text).toContain('/Lang (nl)');
    expect(text).toContain('/Outlines');
    expect(text.match(/\/S \/Figure/g)?.length).toBe(3);
    expect(text.match(/\/Alt/g)?.length).toBe(3);
    for (const title of ['In het kort', 'Hoeveel meldingen', 'Bijlage: volledige tabellen', 'Zo leest u de cijfers']) {
      const named = Number(new RegExp(`${title}\\D* (\\d+)`).exec(pages[1] ?? '')?.[1]);
      expect(pages[named - 1]?.includes(title), `${title} on ${named}`).toBe(true);
    }
  },
);

test.runIf(browser)('printed again on another day it has the same bytes', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const again = await exported('pdf');
  process.env.TZ = zone ?? '';
  expect(again.equals(printed())).toBe(true);
});

test('the Word document has the same bytes in another second and another time zone, and the day of its release', async () => {
  const released = { releasedOn: day('2026-09-01') };
  const first = await exported('docx', evaluation, released);
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const second = await exported('docx', evaluation, released);
  process.env.TZ = zone ?? '';
  expect(second.equals(first)).toBe(true);
  const files = unzip(first);
  expect(files.find(({ name }) => name === 'docProps/core.xml')?.text).toContain('2026-09-01T00:00:00Z');
  expect(files.find(({ name }) => name === 'word/document.xml')?.text).toContain('Vastgesteld op 1 september 2026');
  expect(new Set(files.map(({ moment }) => moment)).size).toBe(1);
});

test('the Word document has real headings, contents, charts in words, and is in its language', async () => {
  const files = unzip(await exported('docx', evaluation, { language: 'en' }));
  const text = (part: string) => files.find(({ name }) => name === part)?.text ?? '';
  const document = text('word/document.xml');
  for (const style of ['Title', 'Heading1', 'Heading2', 'Caption'])
    expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(document).toContain('TOC \\h');
  expect(document.match(/<wp:docPr [^>]*descr="Bar chart, /g)).toHaveLength(3);
  expect(files.filter(({ name }) => /^word\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(3);
  expect(text('word/styles.xml')).toContain('w:val="en-GB"');
  expect(text('word/charts/chart1.xml')).toContain('"en-GB"');
  expect(document).not.toMatch(/TargetMode="External"|rId[a-z0-9_-]{21}"/);
});

const worst = sampleEvaluation(naughtyStrings.filter((_, index) => index % 9 === 0));

test('labels that are worse than any office could type do not break the Word document, and every figure is still right', async () => {
  const document = unzip(await exported('docx', worst)).find(({ name }) => name === 'word/document.xml')?.text ?? '';
  await expectSameFigures(docxTables(document), worst);
});

test.runIf(browser && hasPoppler)('nor do they break the PDF', async () => {
  await expectSameFigures(pdfTables(await exported('pdf', worst)), worst);
});

/** Where Debian puts the part of LibreOffice that reads texts. */
const writer = '/usr/lib/libreoffice/program/libswlo.so';
test.runIf(existsSync(writer) && hasPoppler)(
  'LibreOffice opens the Word document whole',
  async () => {
    const temporary = temporaryFolder();
    const path = join(temporary.path, 'report.docx');
    writeFileSync(path, await exported('docx'));
    const words = ['--headless', `-env:UserInstallation=file://${temporary.path}/profile`, '--convert-to', 'pdf'];
    execFileSync('soffice', [...words, '--outdir', temporary.path, path], { stdio: 'ignore', timeout: 120_000 });
    const text = execFileSync('pdftotext', [join(temporary.path, 'report.pdf'), '-'], { encoding: 'utf8' });
    temporary.remove();
    for (const title of ['In het kort', 'Bijlage: volledige tabellen', 'Zo leest u de cijfers'])
      expect(text).toContain(title);
  },
  150_000,
);

test('without a browser there is no PDF, and the rest is made', async () => {
  const without = { ...as, printer: (document: string) => printInBrowser(document, { browser: null }) };
  expect(await exportEvaluation(evaluation, 'pdf', without)).toEqual(refused({ code: 'no-print-browser' }));
  expect((await exportEvaluation(evaluation, 'docx', without)).ok).toBe(true);
});

test('what is stopped gives no file', async () => {
  const stopping = new AbortController();
  const printer = async () => {
    stopping.abort();
    return ok(Buffer.from('%PDF-1.4'));
  };
  for (const format of ['pdf', 'xlsx', 'docx'] as const) {
    const answer = await exportEvaluation(evaluation, format, { ...as, printer, stop: stopping.signal });
    expect(answer).toEqual(refused({ code: 'export-stopped' }));
  }
});

test.runIf(browser)('a print that is stopped ends its browser and leaves nothing behind', async () => {
  const left = () => readdirSync(join(temporary.path)).filter((name) => name.startsWith('meldpunt-print-'));
  const temporary = temporaryFolder();
  const place = process.env.TMPDIR;
  process.env.TMPDIR = temporary.path;
  const stopping = new AbortController();
  const answer = exportEvaluation(evaluation, 'pdf', { ...as, stop: stopping.signal });
  while (left().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  stopping.abort();
  expect(await answer).toEqual(refused({ code: 'export-stopped' }));
  expect(left()).toEqual([]);
  if (place === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = place;
  temporary.remove();
});
