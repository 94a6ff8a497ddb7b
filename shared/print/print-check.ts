import { termGrounds } from '../case/term-changes.ts';
import type { CaseView } from '../contract/case.ts';
import { isDay } from '../dates.ts';
import type { Deadline, MatterFinding } from '../procedure/finding.ts';
import { sourceSentence } from '../text/answer-on-record.ts';
import { answerWords } from '../text/answers.ts';
import { articleName } from '../text/article-name.ts';
import { deadlineWords, outcomeWords } from '../text/findings.ts';
import { printWords } from '../text/print.ts';
import { questionWords } from '../text/procedure.ts';
import { termGroundWords } from '../text/term-acts.ts';
import { lengthOfChange } from '../text/term-event-words.ts';
import { termWorking } from '../text/term-working.ts';
import { escapeHtml } from './escape-html.ts';
import { pre, type Saying, table, textOf } from './paper.ts';
import type { ReportParts } from './report-parts.ts';

/** What the check found; in our own file each answer with how it is known, by whom and since when. */
export function checkHtml(view: CaseView, { whole }: ReportParts, saying: Saying): string {
  const { say } = saying.speech;
  const { finding } = view.check;
  const found =
    finding === null
      ? `<p>${escapeHtml(say(printWords['print.no-finding']))}</p>`
      : mattersOf(finding)
          .map(({ outcome }) => `<p><b>${escapeHtml(say(outcomeWords[`outcome.${outcome}.title`]))}</b></p>`)
          .join('');
  return found + (whole ? answersHtml(view, saying) : '');
}

function answersHtml(view: CaseView, saying: Saying): string {
  const { speech } = saying;
  const rows = view.check.conversation.asked.map(({ question, value }) => [
    speech.say(questionWords[`question.${question.id}`]),
    answerWords(question, value, speech),
    sourceSentence(view, question, speech) ?? '',
  ]);
  return table(saying, [printWords['print.question'], printWords['print.answer'], printWords['print.known-by']], rows);
}

/** The days to hold to, each with how it was counted, and what was done about them. */
export function termsHtml(view: CaseView, { whole }: ReportParts, saying: Saying): string {
  const { finding } = view.check;
  const deadlines = finding === null ? [] : mattersOf(finding).flatMap((part) => part.deadlines);
  return deadlines.map((each) => deadlineHtml(each, saying)).join('') + changesHtml(view, whole, saying);
}

function deadlineHtml({ kind, on, article, explanation }: Deadline, saying: Saying): string {
  const { speech } = saying;
  const day = isDay(on) ? speech.formatDay(on) : on;
  const title = `${speech.say(deadlineWords[`deadline.${kind}`])}: ${day}`;
  const { steps, said } = termWorking(explanation, article, speech);
  const counted = steps.map(({ when, what }) => `<tr><th scope="row">${pre(when)}</th><td>${pre(what)}</td></tr>`);
  const beside = said.map((line) => `<p class="small">${pre(line)}</p>`).join('');
  const body = counted.length === 0 ? '' : `<table><tbody>${counted.join('')}</tbody></table>`;
  return `<div class="whole"><h3>${escapeHtml(title)}</h3>${body}${beside}</div>`;
}

/** Each extension and suspension with its ground and article; in our own file also by which letter, who recorded it and why. */
function changesHtml({ termChanges }: CaseView, whole: boolean, saying: Saying): string {
  const { speech } = saying;
  const changes = termChanges.map((change) => {
    const { ground, term, letter, withdrawn, byName, note } = change;
    const name = speech.say(deadlineWords[`deadline.${term}`]);
    const said = [
      speech.say(termGroundWords[`ground.${ground}`]),
      withdrawn ? speech.say(printWords['print.withdrawn']) : '',
    ];
    const line = [
      lengthOfChange(change, speech),
      whole && letter !== null ? letter.reference : '',
      articleName(termGrounds[ground].article, speech.language),
      whole ? byName : '',
    ];
    const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
    const head = `<b>${pre(name)}</b>: ${pre(joined(said))}`;
    return `<li>${head}<br>${pre(joined(line))}${whole ? textOf(note) : ''}</li>`;
  });
  if (changes.length === 0) return '';
  return `<h3>${escapeHtml(speech.say(printWords['print.term-changes']))}</h3><ul>${changes.join('')}</ul>`;
}

function mattersOf(finding: NonNullable<CaseView['check']['finding']>): readonly MatterFinding[] {
  return finding.parts ?? [finding];
}
