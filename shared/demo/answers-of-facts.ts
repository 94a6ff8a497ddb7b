import type { CheckContext } from '../procedure/check-context.ts';
import { converse } from '../procedure/conversation.ts';
import type { Facts, Matter } from '../procedure/facts.ts';
import type { AnsweredQuestion, AnswerValue, Question, QuestionId } from '../procedure/question.ts';

type Told = Omit<Facts, 'today'>;
type Reading = (facts: Told, matter: Matter) => AnswerValue | boolean | undefined;

/**
 * The answers with which somebody would tell these facts in the conversation of the check: it is held, and each question
 * that it asks is answered from the facts. Ends where the facts hold no fitting answer.
 */
export function answersOfFacts(context: CheckContext, facts: Told): readonly AnsweredQuestion[] {
  let answers: readonly AnsweredQuestion[] = [];
  let { next } = converse(context, answers);
  while (next !== null) {
    const told = [...answers, { matter: next.matter, question: next.id, value: toldValue(next, facts) }];
    const after = converse(context, told).next;
    // An answer that is not taken leaves the same question open: then the facts say no more than this.
    if (after?.id === next.id && after.matter === next.matter) return answers;
    answers = told;
    next = after;
  }
  return answers;
}

function toldValue(question: Question, facts: Told): AnswerValue {
  const matter = facts.matters[question.matter ?? 0];
  const told = matter ? readings[question.id](facts, matter) : undefined;
  if (told === true) return 'yes';
  if (told === false) return 'no';
  if (told !== undefined && told !== null) return told;
  return question.answer.kind === 'choices' ? [] : question.optional ? null : 'no';
}

const readings: Readonly<Record<QuestionId, Reading>> = {
  safety: ({ safety }) => [
    ...(safety?.immediateDanger ? ['immediate-danger'] : []),
    ...(safety?.abuseSuspected ? ['abuse-suspected'] : []),
    ...(safety?.providerIncident ? ['provider-incident'] : []),
    ...(safety?.urgentSupport ? ['urgent-support'] : []),
  ],
  'provider-incident': ({ safety }) => safety?.providerIncident,
  'provider-incident-law': ({ safety }) => safety?.providerIncidentLaw,
  kind: (_, matter) => matter.kind,
  about: (_, matter) => matter.about,
  'other-desk': (_, matter) => matter.otherDesk,
  law: (_, matter) => matter.law,
  who: ({ reporter }) => reporter.role,
  age: ({ reporter }) => reporter.ageGroup,
  authorisation: ({ reporter }) => reporter.writtenAuthorisation ?? false,
  court: (_, matter) => matter.court ?? 'none',
  subject: (_, matter) => matter.subject ?? 'behaviour',
  'decision-announced': (_, { decision }) => decision?.announcedOn,
  'objection-pending': (_, { decision }) => decision?.objectionPending ?? false,
  'wants-it-back': (_, { decision }) => decision?.wantsItBack ?? false,
  'excuse-for-late': (_, { decision }) => decision?.excuseForLate ?? false,
  'need-reported': (_, { delay }) => delay?.needReportedOn,
  application: (_, { delay }) => delay?.applicationOn,
  'default-notice': (_, { delay }) => delay?.defaultNoticeOn,
  'internal-status': (_, { internal }) => internal?.status ?? 'not-made',
  'internal-received': (_, { internal }) => internal?.receivedOn,
  'internal-ended': (_, { internal }) => internal?.endedOn,
  'about-handling': (_, { internal }) => internal?.aboutHandling ?? false,
  adviser: (_, { internal }) => internal?.adviser ?? false,
  adjourned: (_, { internal }) => Boolean(internal?.adjournedOn),
  'adjourned-on': (_, { internal }) => internal?.adjournedOn,
  'adjourn-weeks': (_, { internal }) => internal?.adjournWeeks,
  'further-delay': (_, { internal }) => internal?.furtherDelay?.consent ?? 'none',
  'further-delay-until': (_, { internal }) => internal?.furtherDelay?.until,
  judgment: (_, { internal }) => internal?.judgmentOn,
  'new-date': (_, { internal }) => internal?.newDate,
  'scheme-weeks': (_, { internal }) => internal?.schemeWeeks,
  'cannot-be-asked': (_, { notComplained }) => notComplained?.cannotBeAsked,
  burdens: (_, { notComplained }) => notComplained?.burdens,
  reason: (_, { notComplained }) => notComplained?.reason,
  behaviour: (_, matter) => matter.behaviourOn,
  'other-procedure': (_, { otherProcedure }) =>
    otherProcedure ? (otherProcedure.endedOn ? 'ended' : 'running') : 'none',
  'other-procedure-started': (_, { otherProcedure }) => otherProcedure?.startedOn,
  'other-procedure-ended': (_, { otherProcedure }) => otherProcedure?.endedOn,
  'request-received': ({ request }) => request?.receivedOn,
  'earlier-here': (_, matter) => matter.earlierHere ?? 'none',
  'new-fact': (_, matter) => matter.newFact ?? false,
  'independent-body': (_, matter) => matter.independentBody ?? 'none',
  'second-person': (_, { notComplained }) => notComplained?.secondPersonApproved ?? false,
  consent: ({ consentToHandOver }) => consentToHandOver ?? false,
  'request-missing': ({ request }) => request?.missing ?? [],
  'repair-term-until': ({ request }) => request?.repairTermUntil,
  'another-matter': () => false,
};
