import type { Day } from '../../shared/dates.ts';
import type { Paper } from '../../shared/evaluation-paper/paper.ts';
import { type Pages, paperHtml } from '../../shared/evaluation-paper/paper-html.ts';
import { paperStyle } from '../../shared/evaluation-paper/paper-style.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok } from '../../shared/result.ts';
import { pdfPlaces } from '../print/pdf-places.ts';
import { printPdf } from '../print/print-pdf.ts';
import type { Printer } from '../print/printer.ts';
import { stillPdf } from '../print/still-pdf.ts';

interface Printing {
  readonly printer: Printer;
  /** The day that stands in the file as its own. */
  readonly on: Day;
  readonly stop?: AbortSignal;
  /** Called after each print: there are two, now and then three. */
  readonly onPrinted?: () => void;
}

/** So many prints before the contents are left without pages. */
const mostPrints = 3;

/**
 * A paper as a tagged PDF. It is printed once to see on which page each part stands, and again with these pages in the contents;
 * a browser that does not tell gives contents with links alone.
 */
export async function evaluationPdf(paper: Paper, printing: Printing): Promise<Answer<Uint8Array>> {
  let pages: Pages = new Map();
  for (let print = 1; print <= mostPrints; print += 1) {
    const printed = await printOnce(paper, pages, printing);
    if (!printed.ok) return printed;
    const found = pdfPlaces(printed.value);
    if (isSame(found, pages)) return ok(stillPdf(printed.value, printing.on));
    pages = found;
  }
  const printed = await printOnce(paper, new Map(), printing);
  return printed.ok ? ok(stillPdf(printed.value, printing.on)) : printed;
}

async function printOnce(
  paper: Paper,
  pages: Pages,
  { printer, stop, onPrinted }: Printing,
): Promise<Answer<Uint8Array>> {
  const { title, subtitle, language, office, status, warning } = paper;
  const page = {
    html: paperHtml(paper, pages),
    title: `${title}, ${subtitle}`,
    language,
    head: `${title}, ${subtitle}`,
    foot: [office, status, warning].filter((part) => part !== null).join(' · '),
    style: paperStyle,
  };
  const printed = await printPdf({ printer }, page, stop ? { stop } : {});
  onPrinted?.();
  return printed;
}

function isSame(a: Pages, b: Pages): boolean {
  return a.size === b.size && [...a].every(([name, page]) => b.get(name) === page);
}
