import type { CaseView } from '../../../shared/contract/case.ts';
import { QuestionId } from '../../../shared/procedure/question.ts';
import { assertNever } from '../../../shared/result.ts';
import { answerWords } from '../../../shared/text/answers.ts';
import { eventWords, noteKindWords } from '../../../shared/text/case.ts';
import { questionWords } from '../../../shared/text/procedure.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import type { Lists } from '../../lists.ts';
import type { Speech } from '../../parts/language.tsx';

/** What words of a timeline need beside the event. */
export interface EventContext {
  readonly speech: Speech;
  readonly lists: Lists;
  readonly nameOf: (user: string) => string;
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
      if (event.owner === null) return { what: say(eventWords['event.unassigned']), said: '' };
      return { what: say(eventWords['event.assigned'], { name: nameOf(event.owner) }), said: '' };
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
    case 'directRoadApproved':
      return { what: say(eventWords['event.approved']), said: event.note };
    case 'judged': {
      const subject = lists.label('subjects', event.subject, language);
      const judgment = lists.label('outcomes', event.judgment, language);
      return { what: say(eventWords['event.judged'], { subject, judgment }), said: event.text };
    }
    case 'caseClosed':
      return {
        what: say(eventWords['event.closed'], { outcome: lists.label('outcomes', event.outcome, language) }),
        said: event.note,
      };
    default:
      return {
        what: say(plainWords(event)),
        said: 'note' in event ? event.note : 'reason' in event ? event.reason : '',
      };
  }
}

type PlainEvent = Extract<
  Event,
  { type: 'handedOver' | 'takenBack' | 'takenIntoHandling' | 'caseReopened' | 'caseDestroyed' }
>;

function plainWords(event: PlainEvent) {
  switch (event.type) {
    case 'handedOver':
      return eventWords['event.handed-over'];
    case 'takenBack':
      return eventWords['event.taken-back'];
    case 'takenIntoHandling':
      return eventWords['event.taken-into-handling'];
    case 'caseReopened':
      return eventWords['event.reopened'];
    case 'caseDestroyed':
      return eventWords['event.destroyed'];
    default:
      return assertNever(event);
  }
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
