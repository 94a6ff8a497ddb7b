import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Letter } from '../../shared/case/letters.ts';
import { type LetterPart, layOut } from '../../shared/letters/lay-out.ts';
import { escapeHtml } from '../../shared/print/escape-html.ts';
import { stillZip } from './still-zip.ts';

/**
 * A letter as a Word document: A4, Dutch, real headings and lists. The same letter gives the same bytes each time: its dates are
 * those of the letter, and nothing in it names the user, the computer or the moment of making the file.
 */
export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  const document = new Document({
    title: letter.subject,
    creator: '',
    lastModifiedBy: '',
    styles,
    numbering: { config: [{ reference: bullets, levels: [bulletLevel] }] },
    sections: [{ ...page, children: layOut(letter).flatMap(paragraphsOf) }],
  });
  const core = { path: 'docProps/core.xml', data: coreOf(letter) };
  return stillZip(await Packer.toBuffer(document, false, [core]));
}

const font = 'Arial';
const bullets = 'bullets';
const mm = convertMillimetersToTwip;

/** Sizes in half points, distances in twentieths of a point. */
const styles = {
  default: {
    document: {
      run: { font, size: 21, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 140, line: 290 } },
    },
    heading1: {
      run: { font, size: 28, bold: true, color: '111111' },
      paragraph: { spacing: { before: 240, after: 240 } },
    },
    heading2: {
      run: { font, size: 22, bold: true, color: '111111' },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
  },
};

const bulletLevel = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(6), hanging: mm(5) } } },
};

const page: Omit<ISectionOptions, 'children'> = {
  properties: {
    page: {
      size: { width: mm(210), height: mm(297) },
      margin: { top: mm(22), bottom: mm(22), left: mm(25), right: mm(22) },
    },
  },
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 17 })],
        }),
      ],
    }),
  },
};

function paragraphsOf({ role, lines }: LetterPart): readonly Paragraph[] {
  switch (role) {
    case 'subject':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(lines) })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(lines) })];
    case 'list':
      return lines.map(
        (line) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: runs([line]) }),
      );
    case 'sender':
      return [new Paragraph({ children: runs(lines, 18), spacing: { after: 480 } })];
    case 'address':
    case 'about':
      return [new Paragraph({ children: runs(lines), spacing: { after: 360 } })];
    case 'sign-off':
      return [
        new Paragraph({ children: runs(lines.slice(0, 1)), keepNext: true, spacing: { before: 240, after: 900 } }),
        new Paragraph({ children: runs(lines.slice(1)) }),
      ];
    default:
      return [new Paragraph({ children: runs(lines) })];
  }
}

/** Each line on its own; what it says is text, whatever stands in it. */
function runs(lines: readonly string[], size?: number): TextRun[] {
  return lines.map(
    (text, index) => new TextRun({ text, ...(size ? { size } : {}), ...(index > 0 ? { break: 1 } : {}) }),
  );
}

/** What the document says of itself. The library would write the moment at which the file is made. */
function coreOf({ subject, madeOn }: Letter): string {
  const at = `<dcterms:created xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:created>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeHtml(subject)}</dc:title><dc:language>nl-NL</dc:language>${at}</cp:coreProperties>`,
  ].join('');
}
