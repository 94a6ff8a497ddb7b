import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Day } from '../../shared/dates.ts';
import { fitsOnPage } from '../../shared/evaluation-paper/fits-on-page.ts';
import type { Block, Chapter, Paper, Section } from '../../shared/evaluation-paper/paper.ts';
import { escapeHtml } from '../../shared/print/escape-html.ts';
import { paperWords } from '../../shared/text/evaluation-paper.ts';
import { sentence } from '../../shared/text/text.ts';
import { docxNumbering, docxStyles, localeOf, points } from './docx-style.ts';
import { chartParagraph, factsTable, tableBlocks } from './docx-table.ts';
import { stillDocx } from './still-docx.ts';

type Child = Paragraph | Table | TableOfContents;

/** Pages that stand the same way. */
interface Run {
  readonly wide: boolean;
  readonly children: Child[];
}

/**
 * A paper as a Word document to write on in: real headings, a table of contents, tables whose heads return on each page, and charts
 * that can be changed in Word, drawn by no browser. The same paper gives the same bytes; `on` is its day.
 */
export async function evaluationDocx(paper: Paper, on: Day): Promise<Uint8Array> {
  const { language, title, subtitle } = paper;
  const runs: Run[] = [{ wide: false, children: [...cover(paper), ...contents(paper)] }];
  for (const chapter of paper.chapters) addChapter(runs, chapter);
  const document = new Document({
    title: `${title}, ${subtitle}`,
    creator: '',
    lastModifiedBy: '',
    styles: docxStyles(language),
    numbering: docxNumbering,
    sections: runs.map(({ wide, children }, index) => ({ ...pageOf(paper, { wide, first: index === 0 }), children })),
  });
  const core = { path: 'docProps/core.xml', data: coreOf(paper, on) };
  return stillDocx(await Packer.toBuffer(document, false, [core]), localeOf(language));
}

function cover({ office, warning, title, subtitle, status, facts }: Paper): readonly Child[] {
  return [
    new Paragraph({ style: 'Office', children: [new TextRun(office)] }),
    ...(warning === null ? [] : [new Paragraph({ style: 'Warning', children: [new TextRun(warning)] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] }),
    new Paragraph({ style: 'Status', children: [new TextRun(status)] }),
    factsTable(facts.slice(1)),
  ];
}

function contents({ language }: Paper): readonly Child[] {
  const title = sentence(paperWords['paper.contents'], language);
  return [
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [new TextRun(title)] }),
    // Not dirty: Word would ask to update it each time the document is opened. Page numbers come when somebody does.
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
  ];
}

function addChapter(runs: Run[], { title, blocks, sections }: Chapter): void {
  const wide = sections[0]?.wide ?? false;
  const children = childrenFor(runs, wide);
  // Where the page is turned, a new one begins by itself.
  const begun = children.length > 0;
  children.push(
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: begun, children: [new TextRun(title)] }),
    ...blocks.flatMap((block) => childrenOf(block, { wide, whole: true, opens: sections.length > 0 })),
  );
  for (const [index, section] of sections.entries()) addSection(runs, section, index === 0);
}

function addSection(runs: Run[], section: Section, opens: boolean): void {
  const { title, blocks, wide } = section;
  const whole = fitsOnPage(section, opens);
  childrenFor(runs, wide).push(
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(title)] }),
    ...blocks.flatMap((block) => childrenOf(block, { wide, whole, opens: false })),
  );
}

function childrenFor(runs: Run[], wide: boolean): Child[] {
  const last = runs.at(-1);
  if (last?.wide === wide) return last.children;
  const next: Run = { wide, children: [] };
  runs.push(next);
  return next.children;
}

interface Place {
  readonly wide: boolean;
  /** It stands on one page with its heading. */
  readonly whole: boolean;
  /** It stands between the heading of a chapter and that of its first section. */
  readonly opens: boolean;
}

function childrenOf(block: Block, place: Place): readonly Child[] {
  switch (block.kind) {
    case 'text':
      return paragraphsOf(block.text, { keepNext: place.opens });
    case 'definition':
      return paragraphsOf(block.text, { style: 'Definition', keepNext: true });
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: points, level: 0 }, children: linesOf(item) }),
      );
    case 'chart':
      return [
        new Paragraph({ style: 'ChartTitle', children: [new TextRun(block.chart.title)] }),
        chartParagraph(block.chart, place.whole),
      ];
    case 'table':
      return tableBlocks(block.table, place);
  }
}

function paragraphsOf(text: string, options: { readonly style?: string; readonly keepNext?: boolean }): Paragraph[] {
  return [new Paragraph({ ...options, children: linesOf(text) })];
}

function linesOf(text: string): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function pageOf(
  { title, subtitle, office, status, warning, language }: Paper,
  { wide, first }: { readonly wide: boolean; readonly first: boolean },
): Omit<ISectionOptions, 'children'> {
  const foot = [office, status, warning].filter((part) => part !== null).join(' · ');
  const [page, of] = language === 'nl' ? ['Pagina ', ' van '] : ['Page ', ' of '];
  return {
    properties: {
      titlePage: first,
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mm(wide ? 18 : 22),
          bottom: mm(wide ? 16 : 22),
          left: mm(20),
          right: mm(20),
          header: mm(10),
          footer: mm(10),
        },
      },
    },
    headers: {
      default: new Header({
        children: [new Paragraph({ style: 'Head', children: [new TextRun(`${title}, ${subtitle}`)] })],
      }),
      first: new Header({ children: [new Paragraph({ children: [] })] }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: wide ? 'FootWide' : 'Foot',
            children: [
              new TextRun(foot),
              new TextRun({ children: ['\t', page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
      first: new Footer({ children: [new Paragraph({ children: [] })] }),
    },
  };
}

/** What the document says of itself. The library would write the moment at which the file is made. */
function coreOf({ title, subtitle, language }: Paper, on: Day): string {
  const at = `${on}T00:00:00Z`;
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeHtml(`${title}, ${subtitle}`)}</dc:title>`,
    `<dc:language>${localeOf(language)}</dc:language>`,
    `${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('');
}
