import type { CaseView } from '../contract/case.ts';
import { type Day, day } from '../dates.ts';
import { articleName } from '../text/article-name.ts';
import { noteKindWords } from '../text/case.ts';
import { deadlineWords, outcomeWords } from '../text/findings.ts';
import { formatDay } from '../text/format-day.ts';
import { audienceWords, leftOutWords, printWords } from '../text/print.ts';
import { stageWords } from '../text/stages.ts';
import { type Language, sentence } from '../text/text.ts';
import type { Words } from '../text/words.ts';
import { escapeHtml } from './escape-html.ts';
import { type Audience, type PrintedNote, type ReportParts, reportParts } from './report-parts.ts';

interface Saying {
  readonly language: Language;
  readonly today: Day;
  /** The label of a code of a list. */
  label(list: string, code: string): string;
}

/** A report as the body of a printed page for one audience; what was left out stands on it. Every text of it is escaped. */
export function reportHtml(view: CaseView, audience: Audience, saying: Saying): string {
  const { language } = saying;
  const parts = reportParts({ intake: view.intake, notes: notesOf(view) }, audience);
  const say = (words: Words) => escapeHtml(sentence(words, language));
  const section = (words: Words, body: string) => (body === '' ? '' : `<h2>${say(words)}</h2>${body}`);
  return [
    `<h1>${say(printWords['print.report'])} ${escapeHtml(view.number)}</h1>`,
    `<p class="small">${say(audienceWords[`audience.${audience}`])}. ${say(printWords['print.made-on'])} ${dayOf(saying.today, saying)}.</p>`,
    `<div class="box"><h3>${say(printWords['print.left-out'])}</h3><ul>${parts.leftOut.map((part) => `<li>${say(leftOutWords[`left-out.${part}`])}</li>`).join('')}</ul></div>`,
    section(printWords['print.matter'], matter(view, parts, saying)),
    section(printWords['print.persons'], persons(parts, saying)),
    section(printWords['print.story'], textOf(parts.story)),
    section(printWords['print.wishes'], textOf(parts.wishes)),
    section(printWords['print.check'], check(view, saying)),
    section(printWords['print.notes'], parts.notes.map((note) => noteHtml(note, saying)).join('')),
  ].join('');
}

/** The notes of a report, from its timeline. */
export function notesOf({ timeline }: Pick<CaseView, 'timeline'>): readonly PrintedNote[] {
  return timeline.flatMap(({ event, byName }) =>
    event.type === 'noteAdded' ? [{ on: event.on, kind: event.kind, text: event.text, byName }] : [],
  );
}

function matter({ intake, stage, closed, ownerName }: CaseView, { staff }: ReportParts, saying: Saying): string {
  const { label, language } = saying;
  const labels = (list: string, codes: readonly string[]) => codes.map((code) => label(list, code)).join(', ');
  return rows(saying, [
    [printWords['print.received'], dayInFull(intake.receivedOn, language)],
    [printWords['print.kind'], label('case-kinds', intake.kind)],
    [printWords['print.subjects'], labels('subjects', intake.subjects)],
    [printWords['print.stage'], sentence(stageWords[`stage.${stage}`], language)],
    [printWords['print.outcome'], closed === null ? '' : label('outcomes', closed.outcome)],
    [printWords['print.owner'], staff ? (ownerName ?? '') : ''],
  ]);
}

function persons({ persons: shown }: ReportParts, saying: Saying): string {
  return shown
    .map(({ as, person }) => {
      const title =
        typeof as === 'object'
          ? saying.label('person-roles', as.role)
          : sentence(printWords[`print.${as}`], saying.language);
      const body = rows(saying, [
        [printWords['print.name'], person.name],
        [printWords['print.phone'], person.phone],
        [printWords['print.email'], person.email],
        [printWords['print.address'], [person.address, person.postcode].filter((part) => part !== '').join(', ')],
        [printWords['print.born'], person.born],
      ]);
      return body === '' ? '' : `<h3>${escapeHtml(title)}</h3>${body}`;
    })
    .join('');
}

/** What the check found, and the days to hold to with the article each rests on. */
function check({ check: { finding } }: CaseView, saying: Saying): string {
  if (finding === null) return `<p>${escapeHtml(sentence(printWords['print.no-finding'], saying.language))}</p>`;
  return (finding.parts ?? [finding])
    .map(({ outcome, deadlines }) => {
      const days = deadlines.map(({ kind, on, article }) => {
        const what = escapeHtml(sentence(deadlineWords[`deadline.${kind}`], saying.language));
        return `<tr><th scope="row">${what}</th><td>${dayOf(day(on), saying)}</td><td>${escapeHtml(articleName(article, saying.language))}</td></tr>`;
      });
      const title = escapeHtml(sentence(outcomeWords[`outcome.${outcome}.title`], saying.language));
      return `<p><b>${title}</b></p>${days.length === 0 ? '' : `<table><tbody>${days.join('')}</tbody></table>`}`;
    })
    .join('');
}

function noteHtml({ on, kind, text, byName }: PrintedNote, saying: Saying): string {
  const head = [
    dayInFull(day(on), saying.language),
    sentence(noteKindWords[`note-kind.${kind}`], saying.language),
    byName,
  ].join(' · ');
  return `<h3>${escapeHtml(head)}</h3>${textOf(text)}`;
}

function rows({ language }: Saying, lines: readonly (readonly [Words, string])[]): string {
  const filled = lines.filter(([, value]) => value !== '');
  if (filled.length === 0) return '';
  const cells = filled.map(
    ([name, value]) =>
      `<tr><th scope="row">${escapeHtml(sentence(name, language))}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return `<table><tbody>${cells.join('')}</tbody></table>`;
}

function textOf(text: string | null): string {
  return text === null || text === '' ? '' : `<p class="text">${escapeHtml(text)}</p>`;
}

function dayOf(on: Day, { language }: Saying): string {
  return escapeHtml(dayInFull(on, language));
}

/** Paper outlives the year: the year is always said, as seen from a year in which nothing happens. */
function dayInFull(on: Day, language: Language): string {
  return formatDay(on, language, { form: 'date', today: day('1900-01-01') });
}
