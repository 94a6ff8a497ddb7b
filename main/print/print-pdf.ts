import type { Answer } from '../../shared/failure.ts';
import { refused } from '../../shared/result.ts';
import { type PrintedPage, printDocument } from './print-document.ts';
import type { Printer } from './printer.ts';

/** Bytes of HTML that are printed at most, and of the PDF that is made of them. */
const most = { html: 8_000_000, pdf: 50_000_000 };

/**
 * A page as PDF: A4, tagged, with outline, title and page numbers. Its metadata name no user and no path, and nothing of it is
 * written to the disk. Refused: too much to print (`print-too-large`), no browser (`no-print-browser`), a browser that
 * failed or took too long (`print-failed`), stopped by who asked (`export-stopped`).
 */
export async function printPdf(
  { printer }: { readonly printer: Printer },
  page: PrintedPage,
  options: { readonly stop?: AbortSignal } = {},
): Promise<Answer<Uint8Array>> {
  const document = printDocument(page);
  if (Buffer.byteLength(document) > most.html) return refused({ code: 'print-too-large' });
  const printed = await printer(document, options);
  if (!printed.ok) return printed;
  if (printed.value.length > most.pdf) return refused({ code: 'print-too-large' });
  return isPdf(printed.value) ? printed : refused({ code: 'print-failed' });
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}
