import type { CheckContext } from '../../../shared/procedure/check-context.ts';
import { type Conversation, converse } from '../../../shared/procedure/conversation.ts';
import type { Facts, Matter } from '../../../shared/procedure/facts.ts';
import type { AnsweredQuestion, AnswerValue, Question, QuestionId } from '../../../shared/procedure/question.ts';
import { shippedEquatedDays } from '../../../shared/terms/equated-days.ts';

/** What intake knows of these facts: the contact, the settings, and nothing about the matters. */
export function contextOf({ today, contact, settings }: Facts): CheckContext {
  return {
    today,
    contact: {
      receivedOn: contact.receivedOn,
      inWriting: contact.inWriting ?? false,
      anonymous: contact.anonymous ?? false,
      replyPossible: contact.replyPossible,
    },
    reporter: { role: null, ageGroup: null },
    suggested: { kind: null, about: null, law: null },
    settings: settings ?? null,
    equated: shippedEquatedDays,
  };
}

/** Holds the conversation to its end, answering each question with what the given function says. */
export function interview(context: CheckContext, answer: (question: Question) => AnswerValue): Conversation {
  const answered: AnsweredQuestion[] = [];
  for (let turn = 0; turn < 500; turn += 1) {
    const talk = converse(context, answered);
    if (!talk.next) return talk;
    answered.push({ matter: talk.next.matter, question: talk.next.id, value: answer(talk.next) });
  }
  throw new Error(`This conversation does not end: ${JSON.stringify(answered.slice(-5))}`);
}

/** Answers from facts, as a worker would who knows them. */
export function answerFrom(facts: Facts, { id, matter }: Question): AnswerValue {
  const index = matter ?? 0;
  const about = facts.matters[index];
  if (!about) throw new Error(`There is no matter ${index}`);
  if (id === 'another-matter') return yesNo(index + 1 < facts.matters.length);
  const ofReport = reportAnswers[id];
  return ofReport ? ofReport(facts) : (matterAnswers[id]?.(about) ?? null);
}

function yesNo(value: boolean | null | undefined): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}

const reportAnswers: Partial<Record<QuestionId, (facts: Facts) => AnswerValue>> = {
  safety: ({ safety }) => [
    ...(safety?.immediateDanger ? ['immediate-danger'] : []),
    ...(safety?.abuseSuspected ? ['abuse-suspected'] : []),
    ...(safety?.providerIncident ? ['provider-incident'] : []),
    ...(safety?.urgentSupport ? ['urgent-support'] : []),
  ],
  'provider-incident': ({ safety }) => safety?.providerIncident ?? null,
  'provider-incident-law': ({ safety }) => safety?.providerIncidentLaw ?? null,
  who: ({ reporter }) => reporter.role,
  age: ({ reporter }) => reporter.ageGroup ?? null,
  authorisation: ({ reporter }) => yesNo(reporter.writtenAuthorisation),
  consent: ({ consentToHandOver }) => yesNo(consentToHandOver),
  'request-received': ({ request }) => request?.receivedOn ?? null,
  'request-missing': ({ request }) => request?.missing ?? [],
  'repair-term-until': ({ request }) => request?.repairTermUntil ?? null,
};

const matterAnswers: Partial<Record<QuestionId, (matter: Matter) => AnswerValue>> = {
  kind: ({ kind }) => kind,
  about: ({ about }) => about ?? null,
  'other-desk': ({ otherDesk }) => otherDesk ?? null,
  law: ({ law }) => law ?? null,
  court: ({ court }) => court ?? null,
  subject: ({ subject }) => subject ?? null,
  'decision-announced': ({ decision }) => decision?.announcedOn ?? null,
  'objection-pending': ({ decision }) => yesNo(decision?.objectionPending),
  'wants-it-back': ({ decision }) => yesNo(decision?.wantsItBack),
  'excuse-for-late': ({ decision }) => yesNo(decision?.excuseForLate),
  'need-reported': ({ delay }) => delay?.needReportedOn ?? null,
  application: ({ delay }) => delay?.applicationOn ?? null,
  'default-notice': ({ delay }) => delay?.defaultNoticeOn ?? null,
  'internal-status': ({ internal }) => internal?.status ?? null,
  'internal-received': ({ internal }) => internal?.receivedOn ?? null,
  'internal-ended': ({ internal }) => internal?.endedOn ?? null,
  'about-handling': ({ internal }) => yesNo(internal?.aboutHandling),
  adviser: ({ internal }) => yesNo(internal?.adviser),
  adjourned: ({ internal }) => yesNo(!!internal?.adjournedOn),
  'adjourned-on': ({ internal }) => internal?.adjournedOn ?? null,
  'adjourn-weeks': ({ internal }) => internal?.adjournWeeks ?? null,
  'further-delay': ({ internal }) => internal?.furtherDelay?.consent ?? 'none',
  'further-delay-until': ({ internal }) => internal?.furtherDelay?.until ?? null,
  judgment: ({ internal }) => internal?.judgmentOn ?? null,
  'new-date': ({ internal }) => internal?.newDate ?? null,
  'scheme-weeks': ({ internal }) => internal?.schemeWeeks ?? null,
  'cannot-be-asked': ({ notComplained }) => notComplained?.cannotBeAsked ?? [],
  burdens: ({ notComplained }) => notComplained?.burdens ?? [],
  reason: ({ notComplained }) => notComplained?.reason ?? null,
  behaviour: ({ behaviourOn }) => behaviourOn ?? null,
  'other-procedure': ({ otherProcedure }) => procedureStatus(otherProcedure),
  'other-procedure-started': ({ otherProcedure }) => otherProcedure?.startedOn ?? null,
  'other-procedure-ended': ({ otherProcedure }) => otherProcedure?.endedOn ?? null,
  'earlier-here': ({ earlierHere }) => earlierHere ?? null,
  'new-fact': ({ newFact }) => yesNo(newFact),
  'independent-body': ({ independentBody }) => independentBody ?? null,
  'second-person': ({ notComplained }) => yesNo(notComplained?.secondPersonApproved),
};

function procedureStatus(procedure: Matter['otherProcedure']): string {
  if (!procedure) return 'none';
  return procedure.endedOn ? 'ended' : 'running';
}
