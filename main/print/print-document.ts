import { createHash } from 'node:crypto';
import { escapeHtml } from '../../shared/print/escape-html.ts';
import { printWords } from '../../shared/text/print.ts';
import { type Language, sentence } from '../../shared/text/text.ts';

/** What is printed. */
export interface PrintedPage {
  /** What stands in the body, as HTML: every text in it was put through `escapeHtml`. */
  readonly html: string;
  /** The title of the PDF. It names no file and no path. */
  readonly title: string;
  readonly language: Language;
  /** What stands at the head of every page but the first, where the title itself stands. */
  readonly head?: string;
  /** What stands at the foot of every page, before the page number. */
  readonly foot?: string;
  /** What it needs beside the style of all paper: CSS of our own. */
  readonly style?: string;
}

/** The whole document of a page that is printed: its language, its title, the style of paper, and a policy that lets nothing else in. */
export function printDocument({ html, title, language, head = '', foot = '', style: own = '' }: PrintedPage): string {
  const style = `${paper(language, { head, foot })}${type}${own}`;
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    `<title>${escapeHtml(title)}</title><style>${style}</style></head><body>${html}</body></html>`,
  ].join('');
}

function paper(language: Language, { head, foot }: Required<Pick<PrintedPage, 'head' | 'foot'>>): string {
  const page = sentence(printWords['print.page'], language);
  const of = sentence(printWords['print.of'], language);
  const counted = `${cssText(`${page} `)} counter(page) ${cssText(` ${of} `)} counter(pages)`;
  return [
    '@page { size: A4; margin: 20mm 20mm 24mm;',
    `@top-right { content: ${cssText(head)}; ${footStyle} }`,
    `@bottom-left { content: ${cssText(foot)}; ${footStyle} }`,
    `@bottom-right { content: ${counted}; ${footStyle} } }`,
    '@page :first { @top-right { content: none; } }',
  ].join(' ');
}

/** A text as a string of CSS within HTML: what is no letter, digit or space is written as its number. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

const footStyle = 'font: 8.5pt sans-serif; color: #444';

/** Dark on white, one column, nothing torn apart that belongs together. */
const type = `
html { font: 10.5pt/1.45 "Atkinson Hyperlegible Next", "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #111; }
body { margin: 0; overflow-wrap: anywhere; }
h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 4mm; }
h2 { font-size: 12.5pt; margin: 7mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.3mm solid #777; }
h3 { font-size: 10.5pt; margin: 4mm 0 1mm; }
h1, h2, h3 { break-after: avoid; break-inside: avoid; }
.whole { break-inside: avoid; }
.close p { margin-bottom: 1mm; }
thead { display: table-header-group; }
.wide thead th { font-size: 9pt; border-bottom: 0.3mm solid #777; }
.wide td { font-size: 9.5pt; }
.wide td:first-child, .wide td:last-child { min-width: 24mm; }
p { margin: 0 0 2.5mm; orphans: 2; widows: 2; }
.text { white-space: pre-wrap; }
.small { font-size: 9pt; color: #444; }
.box { border: 0.3mm solid #777; padding: 3mm 4mm; margin: 0 0 4mm; }
ul, ol { margin: 0 0 2.5mm; padding-left: 6mm; }
li { margin: 0 0 1mm; }
table { width: 100%; border-collapse: collapse; margin: 0 0 3mm; }
th, td { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0; border-bottom: 0.2mm solid #bbb; }
th { font-weight: 600; }
tbody th { width: 34%; }
tr, li { break-inside: avoid; }
`;
