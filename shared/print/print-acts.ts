import { shownFileName } from '../case/file-name.ts';
import { personAt } from '../case/person.ts';
import type { Referral } from '../case/referrals.ts';
import type { Support } from '../case/support.ts';
import type { CaseView } from '../contract/case.ts';
import { dayOf } from '../dates.ts';
import { consentWords, taskKindWords } from '../text/case.ts';
import { consentWayWords } from '../text/consents.ts';
import { aboutWords } from '../text/file-about.ts';
import { forwardedWords } from '../text/forwarded-words.ts';
import { letterKindWords, letterText, letterWayWords } from '../text/letters.ts';
import { placeName } from '../text/place-name.ts';
import { printWords } from '../text/print.ts';
import { contentWords, referText } from '../text/referral.ts';
import { sizeWords } from '../text/size-words.ts';
import type { Speech } from '../text/speech.ts';
import { sendingWords, supportNoteWords, supportText, wayOnWords } from '../text/support.ts';
import { wordsOfEvent } from '../text/words-of-event.ts';
import { escapeHtml } from './escape-html.ts';
import { type Saying, table, textOf } from './paper.ts';
import type { Audience } from './print-choice.ts';
import type { ReportParts } from './report-parts.ts';

/** Where to, on which day, what the client was told and what went along; what came of it without the words for colleagues. */
export function referralsHtml({ referrals }: CaseView, audience: Audience, saying: Saying): string {
  const { speech, lists } = saying;
  const whole = audience === 'file';
  return referrals
    .filter(({ withdrawn }) => withdrawn === null)
    .map((referral) => {
      const { to, on, told, heard } = referral;
      // A place that was typed by hand may be a person: whoever was sent there knows, an authority need not.
      const place = placeName(audience === 'authority' ? { ...to, name: '' } : to, lists, speech.language);
      const toldSaid = audience === 'authority' || told === '' ? '' : speech.say(referText['refer.was-told'], { told });
      const said = [
        toldSaid,
        ...wentAlong(referral, whole, speech),
        referral.forwarding ? forwardedWords(referral.forwarding, speech) : '',
      ];
      return entry(`${place}, ${speech.formatDay(on, 'date')}`, [
        ...said,
        heardOf(referral, saying),
        whole ? heard : '',
      ]);
    })
    .join('');
}

function wentAlong({ sent, withoutConsent }: Referral, whole: boolean, { say }: Speech): readonly string[] {
  const what = sent.map((content) => say(contentWords[`content.${content}`])).join(', ');
  const why = whole && withoutConsent !== '' ? say(referText['refer.without-consent'], { why: withoutConsent }) : '';
  return [what === '' ? say(referText['refer.went-nothing']) : say(referText['refer.went-along'], { what }), why];
}

function heardOf({ outcome, heardOn }: Referral, { speech, lists }: Saying): string {
  if (outcome === null || heardOn === null) return speech.say(printWords['print.nothing-heard']);
  return speech.say(referText['refer.heard-line'], {
    outcome: lists.label('referral-outcomes', outcome, speech.language),
    day: speech.formatDay(heardOn, 'date'),
  });
}

/** What was agreed and how it went on; why, how it went and what a colleague must know stay in our own file. */
export function supportHtml({ supports }: CaseView, { whole }: ReportParts, saying: Saying): string {
  const { speech, lists } = saying;
  const { say, formatDay, language } = speech;
  return supports
    .map((support) => {
      const { grounds, why, agreed, on, ended } = support;
      const reasons = [...grounds.map((code) => lists.label('support-grounds', code, language)), whole ? why : ''];
      return entry(say(supportText['support.since'], { day: formatDay(on, 'date') }), [
        reasons.filter((reason) => reason !== '').join(' · '),
        say(supportText['support.was-agreed'], { agreed }),
        ...progressOf(support, whole, speech),
        whole && ended !== null ? ended.note : '',
      ]);
    })
    .join('');
}

/** How help went: each time by its kind, the last edition of the complaint, and how it was sent and ended. */
function progressOf({ notes, drafts, sent, ended }: Support, whole: boolean, { say, formatDay }: Speech) {
  const noted = notes.map(({ on, kind, text }) => {
    const what = say(supportNoteWords[`support-note.${kind}`]);
    return `${formatDay(on, 'date')}, ${whole ? `${what}: ${text}` : what}`;
  });
  const last = drafts.slice(-1).map(({ edition }) => say(supportText['support.complaint-edition'], { edition }));
  const sending = sent.map(({ edition, way, on }) =>
    say(supportText['support.sent-line'], {
      edition,
      day: formatDay(on, 'date'),
      way: say(sendingWords[`sending.${way}`]),
    }),
  );
  const end = ended === null ? [] : [`${formatDay(ended.on, 'date')}, ${say(wayOnWords[`way-on.${ended.wayOn}`])}`];
  return [...noted, ...last, ...sending, ...end];
}

/** What letter, to whom, made and sent when and how. Another person's name stands in our own file alone. */
export function lettersHtml({ letters }: CaseView, { whole, persons }: ReportParts, saying: Saying): string {
  const { say, formatDay } = saying.speech;
  const isShown = (name: string) =>
    whole || saying.isOrganisation(name) || persons.some(({ person }) => person.name.trim() === name.trim());
  const rows = letters.map(({ letter, kind, to, madeOn, sentOn, way }) => [
    `${letter}. ${say(letterKindWords[`letter-kind.${kind}`])}`,
    isShown(to) ? to : say(printWords['print.other-person']),
    formatDay(madeOn, 'brief'),
    sentOn === null || way === null
      ? say(letterText['letters.not-sent'])
      : `${formatDay(sentOn, 'brief')}, ${say(letterWayWords[`letter-way.${way}`]).toLowerCase()}`,
  ]);
  const head = [printWords['print.what'], printWords['print.to'], printWords['print.made'], printWords['print.sent']];
  return table(saying, head, rows);
}

/** Each file with its kind and size, what it belongs to and since when; its name and remark in our own file alone. */
export function filesHtml(view: CaseView, { whole }: ReportParts, saying: Saying): string {
  const { speech, lists, nameOf } = saying;
  const { say, formatDay } = speech;
  const lineWords = (event: Parameters<typeof wordsOfEvent>[0]) =>
    whole ? wordsOfEvent(event, { speech, lists, nameOf, referrals: view.referrals }).what : '';
  const rows = view.files.map((file) => {
    const there = file.removedAt === null ? '' : ` (${say(printWords['print.taken-away'])})`;
    const belongs = aboutWords(file.about, view, { speech, lineWords });
    return [
      whole ? shownFileName(file.name) : String(file.file),
      `${file.kind.toUpperCase()}, ${sizeWords(file.bytes, speech)}${there}`,
      whole && file.note !== '' ? `${belongs}\n${file.note}` : belongs,
      `${formatDay(dayOf(file.at), 'brief')}${whole ? `, ${file.byName}` : ''}`,
    ];
  });
  const first = printWords[whole ? 'print.name' : 'print.number'];
  return table(
    saying,
    [first, printWords['print.size'], printWords['print.belongs-to'], printWords['print.attached']],
    rows,
  );
}

/** Who agreed to what, towards whom, when and how. The client sees the own consents, and no other person's name in them. */
export function consentsHtml({ consents, intake }: CaseView, { whole }: ReportParts, saying: Saying): string {
  const { say, formatDay } = saying.speech;
  const own = intake.concerned === null ? 'caller' : 'concerned';
  const rows = consents
    .filter(({ who }) => whole || who === own)
    .map(({ who, purpose, to, way, on, withdrawnOn, note }) => [
      whole ? (personAt(intake, who)?.name ?? '') : '',
      say(consentWords[`consent.${purpose}`]),
      whole || to === '' || saying.isOrganisation(to) ? to : say(printWords['print.other-person']),
      [
        `${formatDay(on, 'brief')}, ${say(consentWayWords[`consent-way.${way}`])}`,
        withdrawnOn === null ? '' : say(printWords['print.withdrawn-on'], { day: formatDay(withdrawnOn, 'brief') }),
        whole ? note : '',
      ]
        .filter((line) => line !== '')
        .join('\n'),
    ]);
  const head = [
    printWords['print.for-whom-consent'],
    printWords['print.what'],
    printWords['print.to'],
    printWords['print.how'],
  ];
  return table(saying, head, rows);
}

/** What was to be done, by whom and on which day, and whether it is done. For our own file alone. */
export function tasksHtml({ tasks }: CaseView, saying: Saying): string {
  const { say, formatDay } = saying.speech;
  const rows = tasks.map(({ kind, on, at, owner, text, doneOn }) => [
    [formatDay(on, 'brief'), at ?? ''].filter((part) => part !== '').join(', '),
    [say(taskKindWords[`task-kind.${kind}`]), text].filter((part) => part !== '').join(': '),
    owner === null ? '' : saying.nameOf(owner),
    doneOn === null
      ? say(printWords['print.open'])
      : say(printWords['print.done-on'], { day: formatDay(doneOn, 'brief') }),
  ]);
  const head = [printWords['print.day'], printWords['print.what'], printWords['print.by'], printWords['print.stage']];
  return table(saying, head, rows);
}

/** So many signs stand together on a page. */
const keptTogether = 1200;

/** A heading with what is said below it; kept on one page unless it is long, and then at least its first line with it. */
function entry(title: string, said: readonly string[]): string {
  const all = said.filter((line) => line.trim() !== '');
  const together = all.join('').length <= keptTogether ? all.length : 1;
  const texts = all.map(textOf);
  const head = `<h3>${escapeHtml(title)}</h3>${texts.slice(0, together).join('')}`;
  return `<div class="close"><div class="whole">${head}</div>${texts.slice(together).join('')}</div>`;
}
