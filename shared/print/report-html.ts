import type { CaseView } from '../contract/case.ts';
import { type Day, day } from '../dates.ts';
import { shownPostcode } from '../reference/postcode.ts';
import { noteKindWords } from '../text/case.ts';
import { audienceWords, leftOutSaid, printWords } from '../text/print.ts';
import { registerText } from '../text/register.ts';
import { stageWords } from '../text/stages.ts';
import type { Words } from '../text/words.ts';
import { escapeHtml } from './escape-html.ts';
import { lines, type Saying, textOf } from './paper.ts';
import { consentsHtml, filesHtml, lettersHtml, referralsHtml, supportHtml, tasksHtml } from './print-acts.ts';
import { checkHtml, termsHtml } from './print-check.ts';
import type { Audience, PrintChoice, PrintPart } from './print-choice.ts';
import { timelineHtml } from './print-timeline.ts';
import { type PrintedNote, type ReportParts, reportOf, reportParts } from './report-parts.ts';

interface Printed {
  readonly view: CaseView;
  readonly audience: Audience;
  readonly choice: PrintChoice;
  readonly today: Day;
}

/** A report as the body of a printed page for one audience; what was left out stands on it. Every text of it is escaped. */
export function reportHtml({ view, audience, choice, today }: Printed, saying: Saying): string {
  const { say, formatDay } = saying.speech;
  const parts = reportParts(reportOf(view), audience, choice);
  const titled = (words: Words, body: string) => (body === '' ? '' : `<h2>${escapeHtml(say(words))}</h2>${body}`);
  const section = (part: PrintPart, words: Words, body: () => string) =>
    parts.shown.includes(part) ? titled(words, body()) : '';
  const made = `${say(audienceWords[`audience.${audience}`])}. ${say(printWords['print.made-on'])} ${formatDay(today, 'date')}.`;
  return [
    `<h1>${escapeHtml(`${say(printWords['print.report'])} ${view.number}`)}</h1>`,
    `<p class="small">${escapeHtml(made)}</p>`,
    leftOutHtml(parts, saying),
    titled(printWords['print.matter'], matter(view, parts, saying)),
    section('persons', printWords['print.persons'], () => persons(parts, saying)),
    section('story', printWords['print.story'], () => textOf(parts.story)),
    section('story', printWords['print.wishes'], () => textOf(parts.wishes)),
    section('check', printWords['print.check'], () => checkHtml(view, parts, saying)),
    section('terms', printWords['print.terms'], () => termsHtml(view, parts, saying)),
    section('referrals', printWords['print.referrals'], () => referralsHtml(view, audience, saying)),
    section('support', printWords['print.support'], () => supportHtml(view, parts, saying)),
    section('letters', printWords['print.letters'], () => lettersHtml(view, parts, saying)),
    section('files', printWords['print.files'], () => filesHtml(view, parts, saying)),
    section('consents', printWords['print.consents'], () => consentsHtml(view, parts, saying)),
    section('tasks', printWords['print.tasks'], () => tasksHtml(view, saying)),
    titled(printWords['print.notes'], parts.notes.map((note) => noteHtml(note, saying)).join('')),
    section('timeline', printWords['print.timeline'], () => timelineHtml(view, audience, saying)),
  ].join('');
}

function leftOutHtml({ leftOut }: ReportParts, { speech: { say } }: Saying): string {
  const items = leftOut.map((out) => `<li>${escapeHtml(leftOutSaid(out, say))}</li>`).join('');
  const body = items === '' ? `<p>${escapeHtml(say(printWords['print.nothing-left-out']))}</p>` : `<ul>${items}</ul>`;
  return `<div class="box"><p><b>${escapeHtml(say(printWords['print.left-out']))}</b></p>${body}</div>`;
}

function matter({ intake, stage, closed, ownerName }: CaseView, { whole }: ReportParts, saying: Saying): string {
  const { speech, lists } = saying;
  const { say, formatDay, language } = speech;
  const label = (list: string, code: string | null) => (code === null ? '' : lists.label(list, code, language));
  const parties = intake.parties.map(({ kind, organisation }) => {
    const named = ['organisations', 'desks'].map((list) => label(list, organisation));
    return named.find((name) => name !== '' && name !== organisation) ?? label('provider-types', kind);
  });
  return lines(saying, [
    [printWords['print.received'], formatDay(intake.receivedOn, 'date')],
    [printWords['print.kind'], label('case-kinds', intake.kind)],
    [printWords['print.law'], intake.law === null ? '' : say(registerText[`law.${intake.law}`])],
    [printWords['print.organisations'], parties.join(', ')],
    [printWords['print.subjects'], intake.subjects.map((code) => label('subjects', code)).join(', ')],
    [printWords['print.area'], label('areas', intake.area)],
    [printWords['print.stage'], say(stageWords[`stage.${stage}`])],
    [printWords['print.outcome'], closed === null ? '' : label('outcomes', closed.outcome)],
    [printWords['print.owner'], whole ? (ownerName ?? '') : ''],
  ]);
}

function persons({ persons: shown }: ReportParts, saying: Saying): string {
  const { speech, lists } = saying;
  return shown
    .map(({ as, person }) => {
      const title =
        typeof as === 'object'
          ? lists.label('person-roles', as.role, speech.language)
          : speech.say(printWords[`print.${as}`]);
      const body = lines(saying, [
        [printWords['print.name'], person.name],
        [printWords['print.phone'], person.phone],
        [printWords['print.email'], person.email],
        [
          printWords['print.address'],
          [person.address, shownPostcode(person.postcode)].filter((part) => part !== '').join(', '),
        ],
        [printWords['print.born'], person.born],
      ]);
      return body === '' ? '' : `<div class="whole"><h3>${escapeHtml(title)}</h3>${body}</div>`;
    })
    .join('');
}

function noteHtml({ on, kind, text, byName }: PrintedNote, { speech }: Saying): string {
  const head = [speech.formatDay(day(on), 'date'), speech.say(noteKindWords[`note-kind.${kind}`]), byName].join(' · ');
  return `<h3>${escapeHtml(head)}</h3>${textOf(text)}`;
}
