import type { Random } from '../random.ts';
import subjectsJson from '../reference/lists/subjects.json' with { type: 'json' };
import { listSchemas } from '../reference/schemas.ts';
import type { Role } from '../roles.ts';
import { courseNotes } from './course-notes.ts';
import type { PlannedStep } from './planned-report.ts';
import { type CourseParts, quickKinds, type Road } from './road.ts';
import { chooser } from './weighted.ts';

/** All steps of a report on its road, in order, also those that still lie ahead. */
export function stepsOf(parts: CourseParts, road: Road, random: Random): readonly PlannedStep[] {
  const clock = clockOf(parts, road, random);
  const quick = quickKinds.has(parts.kind);
  return (quick ? shortScript : scripts[road.path])({ parts, road, random, clock });
}

interface Scene {
  readonly parts: CourseParts;
  readonly road: Road;
  readonly random: Random;
  /** When a step falls, by the part of the road that lies behind it (0 to 1), and who takes it. */
  readonly clock: (behind: number, by: Role) => Pick<PlannedStep, 'on' | 'at' | 'by'>;
}

function clockOf({ calendar, place, minute }: CourseParts, { length }: Road, random: Random): Scene['clock'] {
  let [lastPlace, lastMinute] = [place, minute];
  return (behind, by) => {
    const at = Math.max(lastPlace, calendar.workingDay(place + Math.round(length * behind)));
    const earliest = at === lastPlace ? lastMinute + 4 : 9 * 60;
    // Several steps of one day follow each other, also when that makes it late.
    lastMinute = Math.max(earliest, at === lastPlace ? earliest : random.between(9 * 60, 16 * 60 + 30));
    lastPlace = at;
    return { on: calendar.day(at), at: calendar.instant(at, lastMinute), by };
  };
}

type Script = (scene: Scene) => PlannedStep[];

const shortScript: Script = ({ parts, road, random, clock }) => [
  ...(random.chance(0.12) ? [passed(clock, random)] : []),
  ...(road.length > 1 ? [moved('in-conversation', clock(0.2, 'telephone'))] : []),
  note(parts.kind === 'VRG' ? courseNotes.answered : ['Vastgelegd.'], clock(0.8, 'telephone'), random),
  { ...closing(road.ending), ...clock(1, 'telephone') },
];

const scripts: Readonly<Record<Road['path'], Script>> = {
  answered: ({ parts, road, random, clock }) => [
    ...taken(parts, clock, random),
    note(road.ending === 'AFD-DUB' ? courseNotes.duplicate : courseNotes.answered, clock(0.7, 'back-office'), random),
    { ...closing(road.ending), ...clock(1, 'back-office') },
  ],
  referred: ({ parts, road, random, clock }) => [
    ...taken(parts, clock, random),
    moved('referred-waiting', clock(0.08, 'back-office')),
    note(early(courseNotes.referred), clock(0.35, 'back-office'), random),
    note(late(courseNotes.referred), clock(0.7, 'back-office'), random),
    ...closed(road, clock, random),
  ],
  supported: ({ parts, road, random, clock }) => [
    ...taken(parts, clock, random),
    moved('in-support', clock(0.12, 'back-office')),
    note(early(courseNotes.support), clock(0.25, 'back-office'), random),
    note(late(courseNotes.support), clock(0.6, 'back-office'), random),
    ...closed(road, clock, random),
  ],
  intervened: ({ parts, road, random, clock }) => [
    ...taken(parts, clock, random),
    note(early(courseNotes.intervention), clock(0.25, 'back-office'), random),
    note(late(courseNotes.intervention), clock(0.6, 'back-office'), random),
    ...closed(road, clock, random),
  ],
  ombudsman: ({ parts, road, random, clock }) => [
    ...taken(parts, clock, random),
    moved('ready-for-ombudsman', clock(0.12, 'back-office')),
    { type: 'handed-over', ...clock(0.24, 'back-office') },
    { type: 'taken-up', ...clock(0.28, 'investigator') },
    note(early(courseNotes.ombudsman), clock(0.4, 'investigator'), random),
    note(late(courseNotes.ombudsman), clock(0.7, 'investigator'), random),
    ...judgments(parts, road, { random, clock }),
    { ...closing(road.ending), ...clock(1, 'investigator') },
  ],
  dropped: ({ parts, road, random, clock }) => [
    ...taken(parts, clock, random),
    note(road.ending === 'AFD-CON' ? courseNotes.noContact : courseNotes.withdrawn, clock(0.6, 'back-office'), random),
    { ...closing(road.ending), ...clock(1, 'back-office') },
  ],
};

/** The first steps of a complaint: passed to the back office, first contact, the procedure check. */
function taken(parts: CourseParts, clock: Scene['clock'], random: Random): PlannedStep[] {
  return [
    ...(parts.kind === 'VZK' || random.chance(0.75) ? [passed(clock, random)] : []),
    moved('in-conversation', clock(0.03, 'back-office')),
    note(courseNotes.contact, clock(0.05, 'back-office'), random),
    { type: 'checked', ...clock(0.07, 'back-office') },
  ];
}

function passed(clock: Scene['clock'], random: Random): PlannedStep {
  return { type: 'passed-to-back-office', text: random.pick(courseNotes.passed), ...clock(0, 'telephone') };
}

/** Effects and opinion are drawn with the other help (`with-help.ts`). */
function closing(outcome: string) {
  return { type: 'closed', outcome, effects: [], opinion: null } as const;
}

function closed({ ending }: Road, clock: Scene['clock'], random: Random): PlannedStep[] {
  return [
    note(courseNotes.closing, clock(0.98, 'back-office'), random),
    { ...closing(ending), ...clock(1, 'back-office') },
  ];
}

function note(texts: readonly string[], base: ReturnType<Scene['clock']>, random: Random): PlannedStep {
  return { type: 'note', text: random.pick(texts), ...base };
}

/** Notes stand in the order in which they are likely: the first half early on the road, the others later. */
function early(texts: readonly string[]): readonly string[] {
  return texts.slice(0, Math.ceil(texts.length / 2));
}

function late(texts: readonly string[]): readonly string[] {
  return texts.slice(Math.ceil(texts.length / 2));
}

type Goal = Extract<PlannedStep, { type: 'moved' }>['to'];

function moved(to: Goal, base: ReturnType<Scene['clock']>): PlannedStep {
  return { type: 'moved', to, ...base };
}

const pickJudgment = chooser([
  ['OOR-BEH', 35],
  ['OOR-NBH', 40],
  ['OOR-DEL', 15],
  ['OOR-GEO', 10],
] as const);

const normOf = new Map(
  listSchemas.subjects.parse(subjectsJson).map(({ code, data }) => [code, data.default_fairness_norm]),
);

/** A judgment for each subject; none when the request was not taken up. */
function judgments(parts: CourseParts, road: Road, { random, clock }: Pick<Scene, 'random' | 'clock'>): PlannedStep[] {
  if (road.ending === 'AFD-NIB') return [];
  return parts.matter.subjects.map((subject) => {
    const judgment = pickJudgment(random);
    const norm = judgment === 'OOR-NBH' || judgment === 'OOR-DEL' ? (normOf.get(subject) ?? 'BN19') : null;
    return { type: 'judged', subject, judgment, norm, ...clock(0.96, 'investigator') };
  });
}
