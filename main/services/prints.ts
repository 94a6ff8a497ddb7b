import type { CaseId } from '../../shared/ids.ts';
import { reportHtml } from '../../shared/print/report-html.ts';
import type { Audience } from '../../shared/print/report-parts.ts';
import { ok } from '../../shared/result.ts';
import { audienceWords, printWords } from '../../shared/text/print.ts';
import { type Language, sentence } from '../../shared/text/text.ts';
import { loadCase } from '../case-store.ts';
import { viewOfCase } from '../case-view.ts';
import type { Deps } from '../deps.ts';
import { printPdf } from '../print/print-pdf.ts';
import type { HandlersOf } from './handlers.ts';

interface Asked {
  readonly caseId: CaseId;
  readonly language: Language;
}

export const printServices: HandlersOf<'print'> = {
  file: async (deps, asked) => printFor(deps, 'file', asked),
  client: async (deps, asked) => printFor(deps, 'client', asked),
  authority: async (deps, asked) => printFor(deps, 'authority', asked),
};

async function printFor(deps: Deps, audience: Audience, { caseId, language }: Asked) {
  const loaded = loadCase(deps.reader, caseId);
  if (!loaded.ok) return loaded;
  const view = viewOfCase(deps, loaded.value);
  const lists = deps.lists();
  const label = (list: string, code: string) => lists[list]?.find((item) => item.code === code)?.[language] ?? code;
  const title = `${sentence(printWords['print.report'], language)} ${view.number}`;
  const printed = await printPdf(deps.host, {
    html: reportHtml(view, audience, { language, today: deps.today, label }),
    title,
    language,
    foot: `${title} · ${sentence(audienceWords[`audience.${audience}`], language)}`,
  });
  if (!printed.ok) return printed;
  const name = `${sentence(printWords['print.file-name'], language)}-${view.number}-${audience}.pdf`;
  return ok({ name, mime: 'application/pdf', base64: Buffer.from(printed.value).toString('base64') });
}
