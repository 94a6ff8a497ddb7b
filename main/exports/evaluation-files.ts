import { createHash } from 'node:crypto';
import type { Evaluation, ExportFormat, FigureTable } from '../../shared/contract/evaluation.ts';
import type { ReleaseChange } from '../../shared/contract/release.ts';
import type { Day } from '../../shared/dates.ts';
import { makePaper } from '../../shared/evaluation-paper/make-paper.ts';
import type { Paper } from '../../shared/evaluation-paper/paper.ts';
import type { Answer } from '../../shared/failure.ts';
import { exportedRows } from '../../shared/figures/exported-rows.ts';
import { ok, refused } from '../../shared/result.ts';
import { paperWords } from '../../shared/text/evaluation-paper.ts';
import { exportWords, figureWords } from '../../shared/text/figures.ts';
import { formatNumber } from '../../shared/text/format-number.ts';
import { releaseText, writtenDay } from '../../shared/text/release.ts';
import { type Language, sentence } from '../../shared/text/text.ts';
import type { Printer } from '../print/printer.ts';
import { changeLines, changeSheet } from './change-sheet.ts';
import { evaluationDocx } from './evaluation-docx.ts';
import { evaluationPdf } from './evaluation-pdf.ts';
import { csvBytes, odsBytes, type Sheet, type Value, type Workbook, xlsxBytes } from './workbook.ts';

/** A file that is ready to be kept: its bytes as base64, their SHA-256, and how many rows of figures it holds. */
export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
  readonly sha256: string;
  readonly rows: number;
}

/** How an evaluation is said in its files, and what they are made with. */
export interface ExportedAs {
  readonly language: Language;
  /** The office whose figures they are. */
  readonly office: string;
  /** The day on which it was released, which is the day of the files; null while it is a concept. */
  readonly releasedOn: Day | null;
  /** Small numbers are not protected in it: it stays inside the office, and every file says so. */
  readonly internal: boolean;
  readonly printer: Printer;
  /** What a correction changed, cell by cell. */
  readonly changes?: readonly ReleaseChange[];
  /** Ends what is being made: then there is no file. */
  readonly stop?: AbortSignal;
  /** Called after each step of `exportSteps`. */
  readonly onStep?: () => void;
}

/** How many steps a file takes: a PDF is printed twice, so that its contents know their pages. */
export const exportSteps: Readonly<Record<ExportFormat, number>> = {
  xlsx: 1,
  ods: 1,
  csv: 1,
  json: 1,
  pdf: 3,
  docx: 1,
};

const mimes: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * An evaluation as a file, and for CSV, which has no room for it, another that explains it. They hold no day of writing: the same
 * evaluation gives the same bytes, of a PDF those of the same browser. Refused: a PDF without a browser, or that failed, and
 * whatever was stopped (`export-stopped`).
 */
export async function exportEvaluation(
  evaluation: Evaluation,
  format: ExportFormat,
  as: ExportedAs,
): Promise<Answer<readonly ExportedFile[]>> {
  const { period } = evaluation;
  const { language } = as;
  const name = `${sentence(exportWords['figures.file.name'], language)}-${period.from}-${period.to}`;
  const made = await writers[format](evaluation, as);
  const bytes = made instanceof Uint8Array ? ok(made) : made;
  if (!bytes.ok) return bytes;
  if (as.stop?.aborted) return refused({ code: 'export-stopped' });
  const file = fileOf(`${name}.${format}`, mimes[format], bytes.value, exportedRows(evaluation, format));
  if (format !== 'csv') return ok([file]);
  const beside = `${name}-${sentence(exportWords['figures.file.explanation'], language).toLowerCase()}.txt`;
  return ok([file, fileOf(beside, 'text/plain;charset=utf-8', explanationBytes(evaluation, as), 0)]);
}

type Made = Uint8Array | Answer<Uint8Array>;

const writers: Readonly<Record<ExportFormat, (evaluation: Evaluation, as: ExportedAs) => Made | Promise<Made>>> = {
  xlsx: (evaluation, as) => xlsxBytes(workbookOf(evaluation, as)),
  ods: (evaluation, as) => odsBytes(workbookOf(evaluation, as)),
  csv: (evaluation, { language, internal }) =>
    csvBytes(internal ? marked(longTable(evaluation, language), language) : longTable(evaluation, language)),
  json: jsonBytes,
  pdf: (evaluation, as) => {
    const { printer, stop, onStep } = as;
    const printing = { printer, ...(stop ? { stop } : {}), ...(onStep ? { onPrinted: onStep } : {}) };
    return evaluationPdf(paperOf(evaluation, as), { ...printing, on: dayOf(evaluation, as) });
  },
  docx: (evaluation, as) => evaluationDocx(paperOf(evaluation, as), dayOf(evaluation, as)),
};

function paperOf(evaluation: Evaluation, as: ExportedAs): Paper {
  const { language, changes = [] } = as;
  const said = (value: Value | undefined) =>
    typeof value === 'number' ? formatNumber(value, language) : String(value ?? '–');
  const changed = changeLines(changes, language).map(([table, row, column, was, now]) => ({
    figure: `${table}: ${row}, ${column}`,
    was: said(was),
    now: said(now),
  }));
  return makePaper(evaluation, { ...as, checksum: figuresChecksum(evaluation), changes: changed });
}

/** The day that stands in a file as its own: of its release, or the last one that it is about. */
function dayOf({ period }: Evaluation, { releasedOn }: ExportedAs): Day {
  return releasedOn ?? period.to;
}

function fileOf(name: string, mime: string, bytes: Uint8Array, rows: number): ExportedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, mime, base64: Buffer.from(bytes).toString('base64'), sha256, rows };
}

/**
 * The checksum of the figures themselves, in whatever file and language they stand: SHA-256 over one line for each figure, `table,
 * row, column, value, hidden` as JSON, in the order of the tables.
 */
export function figuresChecksum(evaluation: Evaluation): string {
  const hash = createHash('sha256');
  for (const [table, row, , column, value, hidden] of longTable(evaluation, 'nl').slice(1))
    hash.update(`${JSON.stringify([table, row, column, value, hidden])}\n`);
  return hash.digest('hex');
}

/** Everything of an evaluation for another program: names and keys are the same in both languages. */
function jsonBytes(evaluation: Evaluation, as: ExportedAs): Uint8Array {
  const { period, before, explanation, tables } = evaluation;
  const { language, office, releasedOn, internal, changes = [] } = as;
  const said = {
    title: sentence(exportWords['figures.file.title'], language),
    office,
    releasedOn,
    ...(internal ? { internal: sentence(releaseText['release.internal-mark'], language) } : {}),
    period,
    before,
    ...ownParts(evaluation, language),
    checksum: figuresChecksum(evaluation),
    explanation: explanation.map((text) => text[language]),
    tables: tables.map(({ name, title, definition, columns, rows }) => ({
      name,
      title: title[language],
      definition: definition[language],
      columns: columns.map((column) => ({
        key: column.key,
        unit: column.unit,
        period: column.period,
        label: column[language],
      })),
      rows: rows.map(({ code, level, label, cells }) => ({ code, level, label: label[language], cells })),
    })),
    ...(changes.length > 0 ? { changes: changeLines(changes, language) } : {}),
  };
  return new TextEncoder().encode(`${JSON.stringify(said, null, 1)}\n`);
}

/** By which recipe of the office it was made, and what that says beside the figures. */
function ownParts({ recipe, texts }: Evaluation, language: Language) {
  if (!recipe) return {};
  const { name, version } = recipe;
  const tables = texts.tables.map(({ table, text }) => ({ table, text: text[language] }));
  return { recipe: { name, version }, introduction: texts.introduction?.[language] ?? null, texts: tables };
}

/** What a CSV cannot say of itself: the same lines as the sheet that explains. */
function explanationBytes(evaluation: Evaluation, as: ExportedAs): Uint8Array {
  const changed = changeLines(as.changes ?? [], as.language).map(([table, row, column, was, now]) => [
    `${table}, ${row}, ${column}`,
    `${was} → ${now}`,
  ]);
  const said = [...explanationLines(evaluation, as), ...changed];
  const lines = said.map((line) => line.filter((part) => part !== '').join(': '));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

/** A sheet that explains, then one for each table. */
export function workbookOf(evaluation: Evaluation, as: ExportedAs): Workbook {
  const { language, changes = [] } = as;
  return {
    title: sentence(exportWords['figures.file.title'], language),
    sheets: [
      explanationSheet(evaluation, as),
      ...(changes.length > 0 ? [changeSheet(changes, language)] : []),
      ...evaluation.tables.map((table) => tableSheet(table, language)),
    ],
    on: dayOf(evaluation, as),
  };
}

/** One figure a line: easy to read for another program. Names of tables, codes and columns are the same in both languages. */
export function longTable({ tables }: Evaluation, language: Language): readonly (readonly Value[])[] {
  const lines = tables.flatMap(({ name, columns, rows }) =>
    rows.flatMap(({ code, label, cells }) =>
      cells.map(({ value, hidden }, index) => [
        name,
        code,
        label[language],
        columns[index]?.key ?? '',
        value,
        hidden ? 1 : 0,
      ]),
    ),
  );
  return [['table', 'row', 'label', 'column', 'value', 'hidden'], ...lines];
}

/** A CSV has no room for a heading: what must stay inside says so in each of its lines. */
function marked(rows: readonly (readonly Value[])[], language: Language): readonly (readonly Value[])[] {
  const mark = sentence(releaseText['release.internal-mark'], language);
  return rows.map((row, at) => [...row, at === 0 ? 'note' : mark]);
}

/** Title, periods, checksum, how the figures were made, and what each table counts. */
function explanationLines(evaluation: Evaluation, as: ExportedAs): readonly (readonly [string, string])[] {
  const { period, before, recipe, texts, explanation, tables } = evaluation;
  const { language, office, releasedOn, internal } = as;
  const status =
    releasedOn === null
      ? sentence(releaseText['release.concept'], language)
      : sentence(releaseText['release.released-short'], language, { on: writtenDay(releasedOn, language) });
  const say = (key: keyof typeof exportWords, values = {}) => sentence(exportWords[key], language, values);
  return [
    [say('figures.file.title'), ''],
    ...(internal ? [[sentence(releaseText['release.internal-mark'], language), ''] as const] : []),
    [sentence(releaseText['release.office'], language), office],
    [sentence(releaseText['release.status'], language), status],
    [say('figures.file.period'), say('figures.file.from-to', period)],
    [say('figures.file.before'), say('figures.file.from-to', before)],
    ...(recipe
      ? [
          [
            sentence(paperWords['paper.recipe'], language),
            sentence(paperWords['paper.recipe-version'], language, recipe),
          ] as const,
        ]
      : []),
    [say('figures.file.checksum'), figuresChecksum(evaluation)],
    ...(texts.introduction ? [['', texts.introduction[language]] as const] : []),
    ...explanation.map((text) => ['', text[language]] as const),
    ...tables.flatMap(({ name, title, definition }) => {
      const own = texts.tables.flatMap(({ table, text }) => (table === name ? [['', text[language]] as const] : []));
      return [[title[language], definition[language]] as const, ...own];
    }),
  ];
}

function explanationSheet(evaluation: Evaluation, as: ExportedAs): Sheet {
  return {
    name: sentence(exportWords['figures.file.explanation'], as.language),
    rows: explanationLines(evaluation, as),
    frozen: 1,
    widths: [34, 100],
    wrapped: true,
  };
}

function tableSheet({ title, columns, rows }: FigureTable, language: Language): Sheet {
  const head = [figureWords['figures.column.code'], figureWords['figures.column.label']].map(
    (words) => words[language],
  );
  const closed = sentence(exportWords['figures.file.hidden'], language);
  const lines = rows.map(({ code, label, cells }) => [
    code,
    label[language],
    ...cells.map(({ value, hidden }) => (hidden ? closed : value)),
  ]);
  const widths = [18, 48, ...columns.map((column) => Math.min(40, Math.max(10, column[language].length + 2)))];
  return {
    name: title[language],
    rows: [[...head, ...columns.map((column) => column[language])], ...lines],
    frozen: 1,
    widths,
  };
}
