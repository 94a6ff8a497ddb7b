import type { Lists } from '../../shared/contract/administration.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import { paperSpeech, type Saying } from '../../shared/print/paper.ts';
import type { Audience, PrintChoice } from '../../shared/print/print-choice.ts';
import { reportHtml } from '../../shared/print/report-html.ts';
import { ok } from '../../shared/result.ts';
import { deskWords } from '../../shared/text/findings.ts';
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
  readonly choice: PrintChoice;
}

/** Notes are for our own file alone. */
const withoutNotes = <Parts>({ parts }: { readonly parts: Parts }) => ({ parts, notes: [] });

export const printServices: HandlersOf<'print'> = {
  file: async (deps, asked) => printFor(deps, 'file', asked),
  client: async (deps, asked) => printFor(deps, 'client', { ...asked, choice: withoutNotes(asked.choice) }),
  authority: async (deps, asked) => printFor(deps, 'authority', { ...asked, choice: withoutNotes(asked.choice) }),
};

async function printFor(deps: Deps, audience: Audience, { caseId, language, choice }: Asked) {
  const loaded = loadCase(deps.reader, caseId);
  if (!loaded.ok) return loaded;
  const view = viewOfCase(deps, loaded.value);
  const title = `${sentence(printWords['print.report'], language)} ${view.number}`;
  const printed = await printPdf(deps.host, {
    html: reportHtml({ view, audience, choice, today: deps.today }, sayingOf(deps, language)),
    title,
    language,
    head: title,
    foot: sentence(audienceWords[`audience.${audience}`], language),
  });
  if (!printed.ok) return printed;
  const name = `${sentence(printWords['print.file-name'], language)}-${view.number}-${audience}.pdf`;
  return ok({ name, mime: 'application/pdf', base64: Buffer.from(printed.value).toString('base64') });
}

function sayingOf(deps: Deps, language: Language): Saying {
  const lists = deps.lists();
  const organisations = namesOfOrganisations(lists);
  return {
    speech: paperSpeech(language),
    lists: { label: (list, code) => lists[list]?.find((item) => item.code === code)?.[language] ?? code },
    nameOf: (user) => deps.nameOf(UserName.parse(user)),
    isOrganisation: (name) => organisations.has(name.trim().toLowerCase()),
  };
}

/** What bodies are called: in the lists of this office, and ombudsmen as the check names them. */
function namesOfOrganisations(lists: Lists): ReadonlySet<string> {
  const listed = ['organisations', 'desks', 'referral-targets', 'provider-types'].flatMap((list) => lists[list] ?? []);
  const names = [
    ...listed.flatMap(({ nl, en }) => [nl, en]),
    ...Object.values(deskWords).flatMap(({ nl, en }) => [nl, en]),
  ];
  return new Set(names.map((name) => name.trim().toLowerCase()));
}
