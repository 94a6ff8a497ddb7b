import type { Answer } from '../../shared/failure.ts';

/**
 * Makes a tagged PDF of a whole HTML document, without running a script, without network and without writing any of it to
 * the disk. Every host has one: a hidden browser, or a hidden window of Electron. When it is stopped it ends what it started
 * and refuses (`export-stopped`).
 */
export type Printer = (document: string, options?: { readonly stop?: AbortSignal }) => Promise<Answer<Uint8Array>>;

/** What is asked of Chromium: all of it stands in the document but that the PDF can be read aloud and leafed through. */
export const printSettings = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

/** How long a print may take, in milliseconds: the browser starts for it, on a slow machine too. */
export const printMilliseconds = 60_000;
