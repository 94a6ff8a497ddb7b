import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';

/** A page is drawn so wide at most, in dots: enough for twice the width of the dialog. */
const mostWide = 2_000;

/** Draws a page of a PDF; answers its words when it is drawn. Links, forms and notes of the page are not made to work. */
export function showPdfPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
): { readonly words: Promise<string>; readonly stop: () => void } {
  let rendering: RenderTask | null = null;
  let stopped = false;
  const words = (async () => {
    const page = await pdf.getPage(number);
    if (stopped) return '';
    const plain = page.getViewport({ scale: 1 });
    const wide = Math.min(mostWide, Math.max(300, canvas.parentElement?.clientWidth ?? 800) * window.devicePixelRatio);
    const viewport = page.getViewport({ scale: Math.min(4, wide / plain.width) });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.min(8_000, Math.floor(viewport.height));
    rendering = page.render({ canvas, viewport, annotationMode: 0 });
    await rendering.promise;
    const { items } = await page.getTextContent();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  })();
  return {
    words,
    stop: () => {
      stopped = true;
      rendering?.cancel();
    },
  };
}
