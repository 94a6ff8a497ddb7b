import { type AnswerReader, type Answers, readerOf } from './answers.ts';
import type { CheckContext } from './check-context.ts';
import { type Facts, FactsShape, type Matter } from './facts.ts';

/**
 * The facts that the answers say. What the road did not reach is filled as the worked cases do: a complaint about conduct
 * that was not made at the body yet; no step that was walked looks at it.
 * The day of the check is never before the first contact, also when the clock was set back.
 */
export function factsFromAnswers(context: CheckContext, answers: Answers, matters: readonly number[]): Facts {
  const report = readerOf(answers, null);
  const { contact, settings, reporter } = context;
  const facts = FactsShape.parse({
    today: context.today < contact.receivedOn ? contact.receivedOn : context.today,
    contact,
    reporter: {
      role: reporter.role ?? report.text('who') ?? 'self',
      ageGroup: reporter.ageGroup ?? report.text('age'),
      writtenAuthorisation: report.yes('authorisation'),
    },
    safety: safety(report),
    consentToHandOver: report.yes('consent'),
    request: request(report),
    matters: matters.map((index) => matter(readerOf(answers, index))),
    settings,
  });
  return { ...facts, matters: facts.matters.map((each, at) => withStandstills(each, context, matters[at])) };
}

function withStandstills(known: Matter, { standstills }: CheckContext, index: number | undefined): Matter {
  const stretches = index === undefined ? undefined : standstills?.get(index);
  return stretches && stretches.length > 0 ? { ...known, standstills: stretches } : known;
}

function safety(report: AnswerReader) {
  const signs = report.list('safety');
  return {
    immediateDanger: signs.includes('immediate-danger'),
    abuseSuspected: signs.includes('abuse-suspected'),
    providerIncident: report.text('provider-incident'),
    providerIncidentLaw: report.text('provider-incident-law'),
    urgentSupport: signs.includes('urgent-support'),
  };
}

function request(report: AnswerReader) {
  return {
    receivedOn: report.text('request-received'),
    missing: report.list('request-missing'),
    repairTermUntil: report.text('repair-term-until'),
  };
}

function matter(said: AnswerReader) {
  const about = said.text('about');
  const party = said.text('kind') === 'complaint' && about !== null && about !== 'other';
  const subject = said.text('subject') ?? (party ? 'behaviour' : null);
  return {
    kind: said.text('kind') ?? 'complaint',
    about,
    otherDesk: said.text('other-desk'),
    law: said.text('law'),
    subject,
    behaviourOn: said.text('behaviour'),
    decision: decision(said),
    delay: subject === 'late-decision' ? delay(said) : null,
    court: said.text('court'),
    internal: subject === 'behaviour' || subject === 'late-decision' ? internal(said) : null,
    notComplained: said.text('internal-status') === 'not-made' ? notComplained(said) : null,
    otherProcedure: otherProcedure(said),
    earlierHere: said.text('earlier-here'),
    newFact: said.yes('new-fact'),
    independentBody: said.text('independent-body'),
  };
}

function decision(said: AnswerReader) {
  const announcedOn = said.text('decision-announced');
  if (!announcedOn) return null;
  return {
    announcedOn,
    objectionPending: said.yes('objection-pending'),
    excuseForLate: said.yes('excuse-for-late'),
    wantsItBack: said.yes('wants-it-back'),
  };
}

function delay(said: AnswerReader) {
  return {
    needReportedOn: said.text('need-reported'),
    applicationOn: said.text('application'),
    defaultNoticeOn: said.text('default-notice'),
  };
}

function internal(said: AnswerReader) {
  return {
    status: said.text('internal-status') ?? 'not-made',
    aboutHandling: said.yes('about-handling'),
    receivedOn: said.text('internal-received'),
    endedOn: said.text('internal-ended'),
    adviser: said.yes('adviser'),
    adjournedOn: said.text('adjourned-on'),
    adjournWeeks: said.number('adjourn-weeks'),
    furtherDelay: furtherDelay(said),
    schemeWeeks: said.number('scheme-weeks'),
    newDate: said.text('new-date'),
    judgmentOn: said.text('judgment'),
  };
}

/** Oral consent has no effect (PC-R8), so its day is not asked and it is no fact. */
function furtherDelay(said: AnswerReader) {
  const until = said.text('further-delay-until');
  return until && said.text('further-delay') === 'written' ? { until, consent: 'written' } : null;
}

function notComplained(said: AnswerReader) {
  return {
    cannotBeAsked: said.list('cannot-be-asked'),
    burdens: said.list('burdens'),
    reason: said.text('reason'),
    secondPersonApproved: said.yes('second-person'),
  };
}

function otherProcedure(said: AnswerReader) {
  const startedOn = said.text('other-procedure-started');
  return startedOn ? { startedOn, endedOn: said.text('other-procedure-ended') } : null;
}
