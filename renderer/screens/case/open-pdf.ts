import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';

type Opened = { readonly pdf: PDFDocumentProxy } | { readonly why: 'files.password' | 'files.cannot-show' };

/**
 * Reads a PDF with pdf.js from our own bundle, which comes along only now. Nothing of it is run: no scripts (the scripting
 * sandbox is not part of the bundle), no forms of XFA, no code made from its fonts, nothing fetched. The reader runs in the page, under its content
 * policy: that policy forbids to start a worker from any address (trusted types), and stays as it is.
 */
export function openPdf(bytes: Uint8Array): { readonly result: Promise<Opened>; readonly close: () => void } {
  let task: PDFDocumentLoadingTask | null = null;
  let closed = false;
  const result = (async (): Promise<Opened> => {
    const { getDocument } = await import('pdfjs-dist');
    // Names itself as the reader that is there, so that none is started.
    await import('pdfjs-dist/build/pdf.worker.mjs');
    task = getDocument({
      data: bytes.slice(),
      isEvalSupported: false,
      enableXfa: false,
      useWasm: false,
      useWorkerFetch: false,
      useSystemFonts: true,
      isOffscreenCanvasSupported: false,
      stopAtErrors: false,
      maxImageSize: 40_000_000,
      canvasMaxAreaInBytes: 200_000_000,
      disableRange: true,
      disableStream: true,
      disableAutoFetch: true,
      verbosity: 0,
    });
    if (closed) void task.destroy();
    return { pdf: await task.promise };
  })().catch((error: unknown): Opened => {
    const asksPassword = error instanceof Error && error.name === 'PasswordException';
    return { why: asksPassword ? 'files.password' : 'files.cannot-show' };
  });
  return {
    result,
    close: () => {
      closed = true;
      void task?.destroy();
    },
  };
}
