import type { NewEvent } from '../../db/events.ts';
import { checkContextOf, type Surroundings } from '../../shared/case/check-of-case.ts';
import type { CaseEvent } from '../../shared/case/events.ts';
import { type Intake, notSaid } from '../../shared/case/intake.ts';
import { nobody } from '../../shared/case/person.ts';
import { answersOfFacts } from '../../shared/demo/answers-of-facts.ts';
import type { PlannedReport, PlannedStep } from '../../shared/demo/planned-report.ts';
import { colleague } from './colleagues.ts';
import { helpEvent, type Told } from './help-event.ts';

/** How the planned report was taken down. */
export function plannedIntake(report: PlannedReport): Intake {
  const { channel, receivedOn, receivedAt, kind, law, anonymous, replyPossible, reporterRole, caller, concerned } =
    report;
  const { party, subjects, area, wijk, story, wishes } = report;
  return {
    ...notSaid,
    channel,
    receivedOn,
    receivedAt,
    kind,
    law,
    anonymous,
    replyPossible,
    reporterRole,
    caller: anonymous ? nobody : caller,
    concerned,
    parties: [{ kind: party.kind, organisation: party.organisation }],
    subjects: [...subjects],
    area,
    wijk,
    title: '',
    story,
    wishes,
  };
}

/** What happened to it since, as the events of its history. */
export function plannedEvents(report: PlannedReport, intake: Intake, around: Surroundings): readonly NewEvent[] {
  const steps = report.course.steps.flatMap((step) =>
    eventsOf(step, report, { intake, around }).map((event) => ({ at: step.at, by: colleague(step.by), event })),
  );
  return [...besides(report), ...steps];
}

/** What was agreed in the call is recorded with the report. */
function besides({ besides: { consents, tasks }, receivedAt: at }: PlannedReport): readonly NewEvent[] {
  const by = colleague('telephone');
  const given = consents.map((consent, index): CaseEvent => ({ type: 'consentGiven', ...consent, consent: index + 1 }));
  const planned = tasks.map(
    (task, index): CaseEvent => ({ type: 'taskPlanned', ...task, owner: colleague(task.owner), task: index + 1 }),
  );
  return [...given, ...planned].map((event) => ({ at, by, event }));
}

function eventsOf(step: PlannedStep, report: PlannedReport, told: Told): readonly CaseEvent[] {
  switch (step.type) {
    case 'note':
      return [{ type: 'noteAdded', kind: 'call', text: step.text, on: step.on }];
    case 'passed-to-back-office':
      return [{ type: 'passedToBackOffice', note: step.text, owner: colleague('back-office') }];
    case 'moved':
      return [{ type: 'stageMoved', to: step.to, note: '' }];
    case 'checked':
      return answersToCheck(report, told);
    case 'handed-over':
      return [{ type: 'handedOver', note: '', outcome: 'O-ESC', flags: [], missing: [] }];
    case 'taken-up':
      return [{ type: 'takenIntoHandling' }];
    case 'judged':
      return [
        {
          type: 'judged',
          subject: step.subject,
          judgment: step.judgment,
          norms: step.norm === null ? [] : [step.norm],
          text: '',
        },
      ];
    case 'closed':
      return [
        {
          type: 'caseClosed',
          outcome: step.outcome,
          on: step.on,
          note: '',
          outcomes: [],
          effects: [...step.effects],
          opinion: step.opinion,
        },
      ];
    default:
      return [helpEvent(step, report, told)];
  }
}

function answersToCheck({ course }: PlannedReport, { intake, around }: Told): readonly CaseEvent[] {
  if (course.procedure === null) return [];
  return answersOfFacts(checkContextOf(intake, around), course.procedure).map(({ matter, question, value }) => ({
    type: 'questionAnswered',
    matter,
    question,
    value: typeof value === 'object' && value !== null ? [...value] : value,
    source: 'stated',
    evidence: 'none',
    reason: '',
  }));
}
