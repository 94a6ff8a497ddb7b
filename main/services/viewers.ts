import { ok } from '../../shared/result.ts';
import { viewersHtml } from '../../shared/review/viewers-html.ts';
import { sentence } from '../../shared/text/text.ts';
import { viewersText } from '../../shared/text/viewers.ts';
import { printPdf } from '../print/print-pdf.ts';
import { whoLooked } from '../who-looked.ts';
import type { HandlersOf } from './handlers.ts';

export const viewersServices: HandlersOf<'viewers'> = {
  show: async ({ reader }, { caseId, place }) => ok(whoLooked(reader, caseId, place)),

  print: async (deps, { caseId, place, language }) => {
    const viewers = whoLooked(deps.reader, caseId, place);
    const office = deps.office();
    const title = sentence(viewersText['viewers.title'], language);
    const html = viewersHtml({ viewers, office, today: deps.today }, language);
    const printed = await printPdf(deps.host, { html, title, language, foot: office.name });
    if (!printed.ok) return printed;
    const name = `${sentence(viewersText['viewers.file-name'], language)}-${deps.today}.pdf`;
    return ok({ name, mime: 'application/pdf', base64: Buffer.from(printed.value).toString('base64') });
  },
};
