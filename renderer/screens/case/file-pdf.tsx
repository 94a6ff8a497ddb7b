import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { fileText } from '../../../shared/text/files.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { openPdf } from './open-pdf.ts';
import { showPdfPage } from './show-pdf-page.ts';

interface FilePdfProps {
  readonly bytes: Uint8Array;
  readonly name: string;
}

type Opened = { readonly pdf: PDFDocumentProxy } | { readonly why: 'files.password' | 'files.cannot-show' };

/** A PDF page by page: drawn, with its words beside the drawing for screen readers. */
export function FilePdf({ bytes, name }: FilePdfProps) {
  const { say } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [page, setPage] = useState(1);
  useEffect(() => {
    const opening = openPdf(bytes);
    let gone = false;
    void opening.result.then((result) => !gone && setOpened(result));
    return () => {
      gone = true;
      opening.close();
    };
  }, [bytes]);
  if (opened === null) return <Busy label={say(fileText['files.reading'], { name })} />;
  if ('why' in opened) return <Notice kind="today" title={say(fileText[opened.why])} />;
  const pages = opened.pdf.numPages;
  return (
    <>
      <nav className="acts" aria-label={say(fileText['files.pages'], { name })}>
        <Button small aria-disabled={page <= 1} onClick={() => page > 1 && setPage(page - 1)}>
          {say(fileText['files.page-before'])}
        </Button>
        <span role="status">{say(fileText['files.page'], { page, pages })}</span>
        <Button small aria-disabled={page >= pages} onClick={() => page < pages && setPage(page + 1)}>
          {say(fileText['files.page-after'])}
        </Button>
      </nav>
      <PdfPage key={page} pdf={opened.pdf} number={page} label={say(fileText['files.page'], { page, pages })} />
    </>
  );
}

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly label: string;
}

function PdfPage({ pdf, number, label }: PdfPageProps) {
  const { say } = useLanguage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!canvas.current) return;
    const showing = showPdfPage(pdf, number, canvas.current);
    let gone = false;
    showing.words.then(
      (said) => !gone && setWords(said),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      showing.stop();
    };
  }, [pdf, number]);
  if (failed) return <Notice kind="today" title={say(fileText['files.cannot-show'])} />;
  return (
    <div className="file-page">
      <canvas ref={canvas} role="img" aria-label={label} />
      <p className="vh">{words}</p>
    </div>
  );
}
