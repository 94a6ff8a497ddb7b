import { shownFileName } from '../case/file-name.ts';
import type { CaseView } from '../contract/case.ts';
import { QuestionId } from '../procedure/question.ts';
import { answerWords } from './answers.ts';
import { caseText, consentWords, eventWords, noteKindWords, taskKindWords } from './case.ts';
import { consentText } from './consents.ts';
import { fileText } from './files.ts';
import { letterKindWords, letterText, letterWayWords } from './letters.ts';
import { questionWords } from './procedure.ts';
import { recommendationText } from './recommendation.ts';
import { referralWordsOf } from './referral-event-words.ts';
import type { Labels, Speech } from './speech.ts';
import { stageWords } from './stages.ts';
import { supportWordsOf } from './support-event-words.ts';
import { taskText } from './tasks.ts';
import { termEventSaid } from './term-event-words.ts';
import type { Words } from './words.ts';

/** What words of a timeline need beside the event. */
export interface EventContext {
  readonly speech: Speech;
  readonly lists: Labels;
  readonly nameOf: (user: string) => string;
  readonly referrals: CaseView['referrals'];
}

type Event = CaseView['timeline'][number]['event'];

/** An event in words: what happened, and what was said about it. */
export function wordsOfEvent(event: Event, context: EventContext): { readonly what: string; readonly said: string } {
  const { speech, lists, nameOf } = context;
  const { say, language } = speech;
  switch (event.type) {
    case 'caseRegistered':
      return { what: say(eventWords['event.registered']), said: '' };
    case 'intakeCorrected':
      return { what: say(eventWords['event.corrected']), said: event.reason };
    case 'ownerAssigned':
      if (event.owner === null) return { what: say(eventWords['event.unassigned']), said: event.reason };
      return { what: say(eventWords['event.assigned'], { name: nameOf(event.owner) }), said: event.reason };
    case 'stageMoved':
      return {
        what: say(eventWords['event.moved'], { stage: say(stageWords[`stage.${event.to}`]) }),
        said: event.note,
      };
    case 'passedToBackOffice':
      return { what: say(eventWords['event.passed']), said: event.note };
    case 'noteAdded':
      return { what: event.text, said: '' };
    case 'questionAnswered':
      return { what: changedAnswer(event, speech), said: event.reason };
    case 'sensitivityMarked':
      return { what: say(eventWords[event.sensitive ? 'event.sensitive' : 'event.ordinary']), said: event.reason };
    case 'directRoadApproved':
      return { what: say(eventWords['event.approved']), said: event.note };
    case 'judged': {
      const subject = lists.label('subjects', event.subject, language);
      const judgment = lists.label('outcomes', event.judgment, language);
      return { what: say(eventWords['event.judged'], { subject, judgment }), said: event.text };
    }
    case 'recommendationAnswered': {
      const answer = say(recommendationText[`recommendation.${event.answer}`]);
      return { what: say(recommendationText['recommendation.event'], { answer }), said: event.note };
    }
    case 'caseClosed':
      return { what: closedWords(event, context), said: event.note };
    case 'taskPlanned':
    case 'taskMoved':
      return taskWords(event, context);
    case 'taskFinished':
      return { what: say(eventWords[event.done ? 'event.task-done' : 'event.task-dropped']), said: event.note };
    case 'consentGiven': {
      const purpose = say(consentWords[`consent.${event.purpose}`]);
      const to = event.to.trim();
      const what = to === '' ? purpose : `${purpose}, ${say(consentText['consents.to-whom'], { to })}`;
      return { what: say(eventWords['event.consent-given'], { what }), said: event.note };
    }
    case 'referred':
    case 'referralHeard':
    case 'referralWithdrawn':
      return referralWordsOf(event, context);
    case 'supportAgreed':
    case 'supportNoted':
    case 'complaintDrafted':
    case 'complaintSent':
    case 'supportEnded':
      return supportWordsOf(event, speech);
    case 'termExtended':
    case 'termSuspended':
    case 'termResumed':
    case 'termChangeWithdrawn':
      return termEventSaid(event, speech);
    case 'letterMade':
    case 'letterSent':
      return letterEventWords(event, speech);
    case 'fileAttached':
      return { what: say(fileText['event.file-attached'], { name: shownFileName(event.name) }), said: event.note };
    default:
      return {
        what: say(plain[event.type]),
        said: 'note' in event ? event.note : 'reason' in event ? event.reason : '',
      };
  }
}

/** How it ended, with the subjects that ended otherwise. */
function closedWords(event: Extract<Event, { type: 'caseClosed' }>, { speech, lists }: EventContext): string {
  const { say, language } = speech;
  const outcome = lists.label('outcomes', event.outcome, language);
  const others = event.outcomes.map((other) =>
    say(eventWords['event.subject-outcome'], {
      subject: lists.label('subjects', other.subject, language),
      outcome: lists.label('outcomes', other.outcome, language),
    }),
  );
  return others.length === 0
    ? say(eventWords['event.closed'], { outcome })
    : say(eventWords['event.closed-subjects'], { outcome, others: others.join(' ') });
}

type PlainEvent = Extract<
  Event,
  {
    type:
      | 'handedOver'
      | 'takenBack'
      | 'takenIntoHandling'
      | 'caseReopened'
      | 'caseDestroyed'
      | 'caseWithdrawn'
      | 'consentWithdrawn'
      | 'caseLinked'
      | 'caseUnlinked'
      | 'caseJoined'
      | 'caseParted'
      | 'personJoined'
      | 'personParted'
      | 'fileRemoved';
  }
>;

const plain = {
  handedOver: eventWords['event.handed-over'],
  takenBack: eventWords['event.taken-back'],
  takenIntoHandling: eventWords['event.taken-into-handling'],
  caseReopened: eventWords['event.reopened'],
  caseDestroyed: eventWords['event.destroyed'],
  caseWithdrawn: eventWords['event.withdrawn'],
  consentWithdrawn: eventWords['event.consent-withdrawn'],
  caseLinked: eventWords['event.linked'],
  caseUnlinked: eventWords['event.unlinked'],
  caseJoined: eventWords['event.joined'],
  caseParted: eventWords['event.parted'],
  personJoined: eventWords['event.person-joined'],
  personParted: eventWords['event.person-parted'],
  fileRemoved: fileText['event.file-removed'],
} as const satisfies Record<PlainEvent['type'], Words>;

/** A letter by what it is and to whom it goes; sent, by how. */
function letterEventWords(event: Extract<Event, { type: 'letterMade' | 'letterSent' }>, { say }: Speech) {
  if (event.type === 'letterMade') {
    const letter = say(letterKindWords[`letter-kind.${event.kind}`]);
    return { what: say(letterText['event.letter-made'], { letter, to: event.to }), said: event.subject };
  }
  const way = say(letterWayWords[`letter-way.${event.way}`]).toLowerCase();
  return { what: say(letterText['event.letter-sent'], { number: event.letter, way }), said: '' };
}

function taskWords(event: Extract<Event, { type: 'taskPlanned' | 'taskMoved' }>, { speech, nameOf }: EventContext) {
  const { say, formatDay } = speech;
  const day = formatDay(event.on);
  const name = event.owner === null ? say(caseText['case.nobody']) : nameOf(event.owner);
  if (event.type === 'taskMoved') {
    const words = event.notReached ? taskText['event.not-reached'] : eventWords['event.task-moved'];
    return { what: say(words, { day, name }), said: event.reason };
  }
  const kind = say(taskKindWords[`task-kind.${event.kind}`]);
  return { what: say(eventWords['event.task-planned'], { kind, day, name }), said: event.text };
}

/** The kind of contact of a note; nothing for other events. */
export function kindOfNote(event: Event, { say }: Speech): string | null {
  return event.type === 'noteAdded' ? say(noteKindWords[`note-kind.${event.kind}`]) : null;
}

function changedAnswer(event: Extract<Event, { type: 'questionAnswered' }>, speech: Speech): string {
  const id = QuestionId.safeParse(event.question);
  const question = id.success ? speech.say(questionWords[`question.${id.data}`]) : event.question;
  const answer = id.success ? answerWords({ id: id.data }, event.value, speech) : String(event.value);
  return speech.say(eventWords['event.changed'], { question, answer });
}
