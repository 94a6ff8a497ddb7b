import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { rowsOfSmallTable } from '../../shared/evaluation-paper/fits-on-page.ts';
import type { Fact, PaperCell, PaperChart, PaperRow, PaperTable } from '../../shared/evaluation-paper/paper.ts';
import { ink } from './docx-style.ts';

/** How wide text is, in millimetres: upright, and on its side. */
const wide = { upright: 170, sideways: 257 } as const;

/** A table with its caption above it. `whole`: it stands on one page; else its head returns on each. */
export function tableBlocks(
  table: PaperTable,
  { wide: sideways, whole }: { readonly wide: boolean; readonly whole: boolean },
): readonly (Paragraph | Table)[] {
  const { caption, note, rows, large, turned } = table;
  // What is small stays together even where its section does not.
  const together = whole || rows.length <= rowsOfSmallTable;
  const widths = widthsOf(table, sideways ? wide.sideways : wide.upright);
  const cells = { style: large ? 'CellLarge' : turned ? 'CellSmall' : 'Cell', widths };
  return [
    new Paragraph({ style: 'Caption', children: [new TextRun(caption)] }),
    ...(note === null ? [] : [new Paragraph({ style: 'TableNote', children: [new TextRun(note)] })]),
    new Table({
      columnWidths: widths,
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: lines,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [
        ...headRows(table, cells),
        ...rows.map((row, index) =>
          bodyRow(row, { ...cells, keepNext: index < rows.length - 1 && (together || index < 2) }),
        ),
      ],
    }),
    new Paragraph({ children: [], spacing: { after: 120 } }),
  ];
}

/** Names and values, without a head: each name is the head of its row. */
export function factsTable(facts: readonly Fact[]): Table {
  const widths = [mm(50), mm(120)];
  return new Table({
    columnWidths: widths,
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: lines,
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    rows: facts.map(
      ({ name, value }) =>
        new TableRow({
          cantSplit: true,
          children: [cellOf(name, { style: 'Cell', bold: true }), cellOf(value, { style: 'Cell' })],
        }),
    ),
  });
}

/** A chart that can be changed in Word; its bars have their numbers beside them. `whole`: it stays with its table. */
export function chartParagraph({ title, description, series, bars }: PaperChart, whole: boolean): Paragraph {
  const colors = [ink.accent, ink.before];
  const labels = {
    value: true,
    position: 'outsideEnd',
    numberFormat: '#,##0',
    font: { size: 8, color: ink.text },
  } as const;
  return new Paragraph({
    keepNext: whole,
    children: [
      new ChartRun({
        type: 'bar',
        categories: bars.map(({ label, values }) => labelOf(label, values)),
        series: series.map((name, index) => ({
          name,
          values: bars.map(({ values }) => values[index]?.value ?? null),
          color: colors[index] ?? ink.accent,
        })),
        categoryAxis: { reverseOrder: true, font: { size: 9, color: ink.text } },
        valueAxis: { visible: false, gridlines: false, minimum: 0 },
        dataLabels: labels,
        gapWidth: 45,
        overlap: 0,
        legend: { position: 'top', font: { size: 9, color: ink.text } },
        font: { name: 'Arial' },
        chartArea: { fill: 'none', border: 'none' },
        transformation: { width: 640, height: 60 + bars.length * (6 + 9 * series.length) },
        altText: { name: title, title, description },
      }),
    ],
  });
}

/** A closed number has no bar: its row says so. */
function labelOf(label: string, values: PaperChart['bars'][number]['values']): string {
  const [now] = values;
  const name = label.trim() === '' ? '–' : label;
  return now && now.value === null ? `${name} (${now.text})` : name;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: ink.line } as const;
const rule = { style: BorderStyle.SINGLE, size: 8, color: ink.text } as const;
const lines = { top: none, bottom: hair, left: none, right: none, insideHorizontal: hair, insideVertical: none };

function widthsOf({ columns }: PaperTable, all: number): number[] {
  const each = columns.length <= 3 ? 30 : Math.min(18, (all - 60) / columns.length);
  return [mm(all - each * columns.length), ...columns.map(() => mm(each))];
}

interface Cells {
  readonly style: string;
  readonly widths: readonly number[];
}

function headRows({ groups, rowHead, columns, turned }: PaperTable, { style }: Cells): TableRow[] {
  const head = { style, bold: true, head: true, keepNext: true } as const;
  const names = columns.map((name) => cellOf(name, turned ? { ...head, turned } : { ...head, right: true }));
  if (groups.length === 0)
    return [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(turned ? { height: { value: mm(34), rule: HeightRule.EXACT } } : {}),
        children: [cellOf(rowHead, head), ...names],
      }),
    ];
  const over = groups.map(({ label, span }) => cellOf(label, { ...head, right: true, span }));
  const what = cellOf(rowHead, { ...head, rows: 2 });
  return [
    new TableRow({ tableHeader: true, cantSplit: true, children: [what, ...over] }),
    new TableRow({ tableHeader: true, cantSplit: true, children: names }),
  ];
}

function bodyRow(
  { label, level, cells }: PaperRow,
  { style, keepNext }: Cells & { readonly keepNext: boolean },
): TableRow {
  const bold = level === 0;
  const name = cellOf(label, { style, bold, keepNext, indent: level === 2 });
  const figures = cells.map((cell, index) =>
    figureCell(cell, { style, bold: bold || (style === 'CellLarge' && index === 0), keepNext }),
  );
  return new TableRow({ cantSplit: true, children: [name, ...figures] });
}

function figureCell({ text, state }: PaperCell, options: Omit<CellOptions, 'right' | 'quiet'>): TableCell {
  return cellOf(text, { ...options, right: true, quiet: state !== 'shown' });
}

interface CellOptions {
  readonly style: string;
  readonly bold?: boolean;
  readonly right?: boolean;
  readonly head?: boolean;
  readonly quiet?: boolean;
  readonly indent?: boolean;
  readonly keepNext?: boolean;
  /** It is read from bottom to top. */
  readonly turned?: boolean;
  readonly span?: number;
  readonly rows?: number;
}

function cellOf(text: string, options: CellOptions): TableCell {
  const { style, bold = false, right = false, head = false, quiet = false, indent = false } = options;
  return new TableCell({
    ...(options.span ? { columnSpan: options.span } : {}),
    ...(options.turned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(options.rows ? { rowSpan: options.rows } : {}),
    ...(head ? { borders: { bottom: rule }, verticalAlign: VerticalAlign.BOTTOM } : {}),
    margins: { top: 30, bottom: 30, left: indent ? mm(5) : 0, right: mm(1.5) },
    children: [
      new Paragraph({
        style,
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext: options.keepNext ?? false,
        children: [
          new TextRun({
            text: text.replaceAll('\n', ' '),
            bold,
            italics: quiet,
            ...(quiet ? { color: ink.quiet } : {}),
          }),
        ],
      }),
    ],
  });
}
