import type { AnswerReader } from './answers.ts';
import type { Walk } from './check.ts';
import type { CheckContext } from './check-context.ts';
import { type Facts, type Matter, subjects } from './facts.ts';
import { type AnswerShape, type ChoiceId, type PcStep, type QuestionId, questionOptions } from './question.ts';
import { lawOf, regimeOf } from './regime.ts';
import type { StepName } from './turn.ts';

/** All that decides whether a question is asked: what was said so far, and how far the walk comes with it. */
export interface Stand {
  readonly context: CheckContext;
  readonly facts: Facts;
  readonly matter: Matter;
  readonly walk: Walk;
  readonly said: AnswerReader;
  readonly report: AnswerReader;
}

/** One line of the road: a question, the step that needs it, and when. */
export interface RoadLine {
  readonly id: QuestionId;
  readonly of: 'report' | 'matter';
  /** Asked when the walk reaches this step; `start` and `end` are always reached. */
  readonly at: StepName | 'start' | 'end';
  readonly step: PcStep;
  readonly article: string;
  readonly answer: (stand: Stand) => AnswerShape;
  readonly optional: boolean | ((stand: Stand) => boolean);
  readonly when: (stand: Stand) => boolean;
}

type Extras = Partial<Pick<RoadLine, 'of' | 'optional' | 'when' | 'answer'>>;
type Place = readonly [at: RoadLine['at'], step: PcStep, article: string];

function line(id: QuestionId, [at, step, article]: Place, answer: RoadLine['answer'], extras: Extras = {}): RoadLine {
  return { id, at, step, article, answer, of: 'matter', optional: true, when: () => true, ...extras };
}

function choice(id: ChoiceId, place: Place, extras: Extras = {}): RoadLine {
  return line(id, place, () => ({ kind: 'choice', options: questionOptions[id] }), extras);
}

function choices(id: ChoiceId, place: Place, extras: Extras = {}): RoadLine {
  return line(id, place, () => ({ kind: 'choices', options: questionOptions[id] }), extras);
}

function yesNo(id: QuestionId, place: Place, extras: Extras = {}): RoadLine {
  return line(id, place, () => ({ kind: 'choice', options: ['yes', 'no'] }), extras);
}

function number(id: QuestionId, place: Place, [min, max]: readonly [number, number], extras: Extras = {}): RoadLine {
  return line(id, place, () => ({ kind: 'number', min, max }), extras);
}

/** A day between two others; by default up to and including today. */
function pastDay(id: QuestionId, place: Place, extras: Extras = {}, from: Earliest = () => null): RoadLine {
  return line(id, place, (stand) => ({ kind: 'day', notBefore: from(stand), notAfter: stand.facts.today }), extras);
}

function anyDay(id: QuestionId, place: Place, extras: Extras = {}, from: Earliest = () => null): RoadLine {
  return line(id, place, (stand) => ({ kind: 'day', notBefore: from(stand), notAfter: null }), extras);
}

type Earliest = (stand: Stand) => Facts['today'] | null;
const complaintReceived: Earliest = ({ matter }) => matter.internal?.receivedOn ?? null;
const required = { optional: false } as const;
const ofReport = { of: 'report' } as const;

const roleUnknown = ({ context }: Stand) => context.reporter.role === null;
const ageUnknown = ({ context, facts }: Stand) => facts.reporter.role === 'self' && context.reporter.ageGroup === null;
const isRunning = ({ matter }: Stand) => matter.internal?.status === 'running';
const isMunicipal = ({ matter }: Stand) => regimeOf(matter) === 'M';
const municipalRuns = (stand: Stand) => isRunning(stand) && isMunicipal(stand);
const providerRuns = (stand: Stand) => isRunning(stand) && !isMunicipal(stand);
const isBesluit = ({ matter }: Stand) => matter.subject === 'decision' || matter.subject === 'bezwaar-decision';
const isLate = ({ matter }: Stand) => matter.subject === 'late-decision';
const cannotBeAsked = ({ matter }: Stand) => (matter.notComplained?.cannotBeAsked?.length ?? 0) > 0;
const isBurdened = ({ matter }: Stand) => (matter.notComplained?.burdens?.length ?? 0) > 0;
const endsAt =
  (step: StepName) =>
  ({ walk }: Stand) =>
    walk.steps.at(-1) === step;
const consents = ({ facts }: Stand) => facts.consentToHandOver === true;

const safetyLines: readonly RoadLine[] = [
  choices('safety', ['start', 'PC-0', 'SAF-01 – SAF-04'], { ...ofReport, ...required }),
  choice('provider-incident', ['start', 'PC-0', 'Wmo 3.4 · Jeugdwet 4.1.8'], {
    ...ofReport,
    ...required,
    when: ({ report }) => report.list('safety').includes('provider-incident'),
  }),
  choice('provider-incident-law', ['start', 'PC-0', 'Wmo 3.4 · Jeugdwet 4.1.8'], {
    ...ofReport,
    ...required,
    when: ({ report }) => report.text('provider-incident') !== null,
  }),
];

const whoseMatterLines: readonly RoadLine[] = [
  choice('kind', ['kind', 'PC-1', 'Awb 9:1'], required),
  yesNo('consent', ['kind', 'PC-1', 'AVG 6'], {
    ...ofReport,
    when: ({ walk }) => walk.outcome === 'O-WMO',
  }),
  choice('about', ['about', 'PC-2', 'Awb 9:1'], required),
  choice('other-desk', ['about', 'PC-2', 'Awb 9:17'], { ...required, when: ({ matter }) => matter.about === 'other' }),
  choice('law', ['about', 'PC-2', 'Wmo 2015 · Jeugdwet'], { ...required, when: isMunicipal }),
  choice('who', ['who', 'PC-3', 'Awb 2:1'], { ...ofReport, ...required, when: roleUnknown }),
  choice('age', ['who', 'PC-3', 'PRI-04'], { ...ofReport, when: ageUnknown }),
  yesNo('authorisation', ['who', 'PC-3', 'Awb 2:1 · 9:23 onder d'], { ...ofReport, when: endsAt('who') }),
  choice('court', ['court', 'PC-5', 'Awb 9:22 · 9:23']),
];

const besluitLines: readonly RoadLine[] = [
  line(
    'subject',
    ['besluit', 'PC-4', 'Awb 1:3 · 9:22'],
    ({ matter }) => ({ kind: 'choice', options: subjectsOf(matter) }),
    required,
  ),
  pastDay('decision-announced', ['besluit', 'PC-4', 'Awb 6:7 · 6:8'], { ...required, when: isBesluit }),
  yesNo('objection-pending', ['besluit', 'PC-4', 'Awb 9:23 onder e'], {
    when: ({ matter }) => matter.subject === 'decision',
  }),
  yesNo('wants-it-back', ['besluit', 'PC-4', 'Awb 9:19'], {
    when: (stand) => isBesluit(stand) && stand.context.contact.inWriting && !stand.matter.decision?.objectionPending,
  }),
  yesNo('excuse-for-late', ['besluit', 'PC-4', 'Awb 6:11'], {
    when: ({ walk }) => walk.additions.some(({ flags }) => flags?.includes('9:23f')),
  }),
  pastDay('need-reported', ['late-decision', 'PC-4', 'Wmo 2015 2.3.2 lid 1'], {
    when: (stand) => isLate(stand) && lawOf(stand.matter) === 'wmo',
  }),
  pastDay('application', ['late-decision', 'PC-4', 'Wmo 2015 2.3.5 lid 2 · Awb 4:13'], {
    when: isLate,
    optional: ({ matter }) => !!matter.delay?.needReportedOn,
  }),
  pastDay(
    'default-notice',
    ['late-decision', 'PC-4', 'Awb 4:17'],
    { when: ({ matter }) => !!matter.delay?.applicationOn },
    ({ matter }) => matter.delay?.applicationOn ?? null,
  ),
];

/** Only the municipality takes a besluit in these matters (K-8). */
function subjectsOf(matter: Matter): readonly string[] {
  return regimeOf(matter) === 'M' ? subjects : ['behaviour', 'policy', 'regulation'];
}

const wasMade = ({ said }: Stand) => said.isAnswered('internal-status') && said.text('internal-status') !== 'not-made';
const hasEnded = (stand: Stand) => wasMade(stand) && !isRunning(stand);

const internalLines: readonly RoadLine[] = [
  choice('internal-status', ['internal', 'PC-6', 'Awb 9:5 · 9:20'], required),
  pastDay('internal-received', ['internal', 'PC-6', 'Awb 9:11 lid 1'], { ...required, when: wasMade }),
  pastDay('internal-ended', ['internal', 'PC-6', 'Awb 9:12'], { ...required, when: hasEnded }, complaintReceived),
  yesNo('about-handling', ['internal', 'PC-6', 'Awb 9:20 lid 2'], {
    when: (stand) => isRunning(stand) || stand.matter.internal?.status === 'settled-satisfied',
  }),
];

const runningLines: readonly RoadLine[] = [
  yesNo('adviser', ['internal', 'PC-8', 'Awb 9:11 lid 1'], { when: municipalRuns }),
  yesNo('adjourned', ['internal', 'PC-8', 'Awb 9:11 lid 2'], { when: municipalRuns }),
  pastDay(
    'adjourned-on',
    ['internal', 'PC-8', 'Awb 9:11 lid 2'],
    { ...required, when: ({ said }) => said.yes('adjourned') },
    complaintReceived,
  ),
  number('adjourn-weeks', ['internal', 'PC-8', 'Awb 9:11 lid 2'], [1, 4], {
    when: ({ walk }) => deadlineOf(walk, 'statutory-last-day')?.article === 'Awb 9:11 lid 2',
  }),
  choice('further-delay', ['internal', 'PC-8', 'Awb 9:11 lid 3'], { when: municipalRuns }),
  anyDay(
    'further-delay-until',
    ['internal', 'PC-8', 'Awb 9:11 lid 3'],
    { ...required, when: ({ said }) => said.text('further-delay') === 'written' },
    complaintReceived,
  ),
  pastDay(
    'judgment',
    ['internal', 'PC-8', 'Jeugdwet 4.2.1 lid 5 · Wmo 4.2.7'],
    { when: (stand) => providerRuns(stand) && regimeOf(stand.matter) !== 'W' },
    complaintReceived,
  ),
  anyDay('new-date', ['internal', 'PC-8', 'Wmo 3.2 · Jeugdwet 4.2.1'], { when: providerRuns }, complaintReceived),
  number('scheme-weeks', ['internal', 'PC-8', 'Wmo 3.2 · Jeugdwet 4.2.1'], [1, 52], {
    when: (stand) => providerRuns(stand) && !stand.matter.internal?.newDate && !stand.matter.internal?.judgmentOn,
  }),
  pastDay('behaviour', ['running', 'PC-8', 'Awb 9:8 lid 1 onder b'], {
    when: (stand) => isMunicipal(stand) && stand.walk.outcome === 'O-WAIT',
  }),
];

const notComplainedLines: readonly RoadLine[] = [
  choices('cannot-be-asked', ['not-complained', 'PC-7', 'Awb 9:20 lid 1'], required),
  choices('burdens', ['not-complained', 'PC-7', 'Awb 9:20 lid 1'], {
    ...required,
    when: (stand) => !cannotBeAsked(stand),
  }),
  line('reason', ['not-complained', 'PC-7', 'Awb 9:20 lid 1'], () => ({ kind: 'text', atMost: 2000 }), {
    ...required,
    when: (stand) => cannotBeAsked(stand) || isBurdened(stand),
  }),
  pastDay('behaviour', ['not-complained', 'PC-7', 'Awb 9:8 lid 1 onder b · 9:24 lid 2'], {
    when: (stand) => cannotBeAsked(stand) || isMunicipal(stand),
  }),
  pastDay('behaviour', ['competence', 'PC-11', 'Awb 9:8 lid 1 onder b'], { when: endsAt('competence') }),
];

const ombudsmanLines: readonly RoadLine[] = [
  choice('other-procedure', ['year', 'PC-9', 'Awb 9:24 lid 2'], { when: ({ walk }) => walk.road.reference !== null }),
  pastDay('other-procedure-started', ['year', 'PC-9', 'Awb 9:24 lid 2'], {
    ...required,
    when: ({ said }) => said.text('other-procedure') === 'running' || said.text('other-procedure') === 'ended',
  }),
  pastDay(
    'other-procedure-ended',
    ['year', 'PC-9', 'Awb 9:24 lid 2'],
    { ...required, when: ({ said }) => said.text('other-procedure') === 'ended' },
    ({ matter }) => matter.otherProcedure?.startedOn ?? null,
  ),
  pastDay(
    'request-received',
    ['year', 'PC-9', 'Awb 9:24 lid 1'],
    {
      ...ofReport,
      when: ({ walk, facts }) => facts.today > (deadlineOf(walk, 'ombudsman-last-day')?.on ?? facts.today),
    },
    ({ facts }) => facts.contact.receivedOn,
  ),
  choice('earlier-here', ['earlier', 'PC-10', 'Awb 9:23 onder i']),
  yesNo('new-fact', ['earlier', 'PC-10', 'Awb 9:23 onder i'], {
    when: ({ matter }) => matter.earlierHere === 'pending' || matter.earlierHere === 'settled',
  }),
  choice('independent-body', ['earlier', 'PC-10', 'Awb 9:23 onder m']),
  yesNo('second-person', ['complete', 'PC-12', 'Awb 9:20 lid 1'], { when: cannotBeAsked }),
  yesNo('consent', ['complete', 'PC-12', 'AVG 6'], ofReport),
  choices('request-missing', ['complete', 'PC-12', 'Awb 9:28'], { ...ofReport, ...required, when: consents }),
  anyDay('repair-term-until', ['complete', 'PC-12', 'Awb 9:28 lid 3'], {
    ...ofReport,
    when: ({ facts }) => (facts.request?.missing?.length ?? 0) > 0,
  }),
];

const closingLines: readonly RoadLine[] = [
  choice('who', ['end', 'PC-3', 'Awb 2:1'], { ...ofReport, ...required, when: roleUnknown }),
  choice('age', ['end', 'PC-3', 'PRI-04'], { ...ofReport, when: ageUnknown }),
];

/** The questions of one matter in the order of the decision table; a question of the report is asked once. */
export const road: readonly RoadLine[] = [
  ...safetyLines,
  ...whoseMatterLines,
  ...besluitLines,
  ...internalLines,
  ...runningLines,
  ...notComplainedLines,
  ...ombudsmanLines,
  ...closingLines,
];

/** Whether the report holds another matter: the last question of each matter but the tenth. */
export const anotherMatter: RoadLine = yesNo('another-matter', ['end', 'PC-1', 'Awb 9:1'], required);

function deadlineOf(walk: Walk, kind: string) {
  return walk.additions.flatMap(({ deadlines = [] }) => deadlines).find((deadline) => deadline.kind === kind);
}
