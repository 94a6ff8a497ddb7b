import type { Stage } from '../case/stages.ts';
import type { Random } from '../random.ts';
import type { Role } from '../roles.ts';
import { endingOf, type Path, pathTo } from './endings.ts';
import type { PlannedCourse, PlannedStep } from './planned-report.ts';
import { procedureOf } from './procedure-facts.ts';
import { type CourseParts, quickKinds, type Road } from './road.ts';
import { stepsOf } from './steps.ts';

/** Plans what becomes of a report: its road and its length are drawn whole, then cut off after today. */
export function courseOf(parts: CourseParts, random: Random): PlannedCourse {
  const { calendar, kind } = parts;
  const road = aimedRoad(parts) ?? freeRoad(kind, random);
  const today = calendar.day(calendar.today);
  const steps = stepsOf(parts, road, random).filter((step) => step.on <= today);
  const stage = steps.reduce<Stage>(stageAfter, 'new');
  const last = steps.at(-1);
  return {
    stage,
    owner: ownerOf(stage, last, random),
    steps,
    procedure: procedureOf({ ...parts, path: road.path, stage }, random),
    outcome: last?.type === 'closed' ? last.outcome : null,
    closedOn: last?.type === 'closed' ? last.on : null,
  };
}

function freeRoad(kind: string, random: Random): Road {
  const ending = endingOf(kind, random);
  const path = pathTo(ending, random);
  return { path, ending, length: lengthOf(path, kind, random) };
}

/** The road on which a stage lies, its usual outcome, and which part of the road is behind when the stage is on. */
const roadTo: Readonly<Partial<Record<Stage, readonly [Path, ending: string, behind: number]>>> = {
  'in-conversation': ['intervened', 'AFD-INT', 0.4],
  'referred-waiting': ['referred', 'AFD-DVW', 0.5],
  'in-support': ['supported', 'AFD-ODS', 0.4],
  'ready-for-ombudsman': ['ombudsman', 'AFD-BRF', 0.18],
  'with-ombudsman': ['ombudsman', 'AFD-BRF', 0.5],
};

function aimedRoad({ aim, place, calendar }: CourseParts): Road | null {
  const [path, ending, behind] = (aim && roadTo[aim]) ?? [];
  if (path === undefined || ending === undefined || behind === undefined) return null;
  return { path, ending, length: Math.round((calendar.today - place) / behind) };
}

/** Half of the complaints on a road take at most so many days; questions and signals take two at most. */
const middleDays: Readonly<Record<Path, number>> = {
  answered: 4,
  referred: 48,
  supported: 50,
  intervened: 24,
  ombudsman: 130,
  dropped: 25,
};

function lengthOf(path: Path, kind: string, random: Random): number {
  const quick = quickKinds.has(kind);
  const middle = quick ? Math.min(2, middleDays[path]) : middleDays[path];
  // A bell made of twelve even draws (Irwin-Hall), on a logarithmic scale: a few take very long, none less than nothing.
  let bell = -6;
  for (let draw = 0; draw < 12; draw += 1) bell += random.next();
  return Math.round(middle * Math.exp(bell * (quick ? 0.9 : 0.45)));
}

function stageAfter(stage: Stage, step: PlannedStep): Stage {
  if (step.type === 'moved') return step.to;
  if (step.type === 'handed-over') return 'with-ombudsman';
  return step.type === 'closed' ? 'closed' : stage;
}

function ownerOf(stage: Stage, last: PlannedStep | undefined, random: Random): Role | null {
  if (!last) return null;
  if (stage === 'with-ombudsman') return last.by === 'investigator' ? 'investigator' : null;
  if (last.type === 'passed-to-back-office') return random.chance(0.5) ? 'back-office' : null;
  return last.by;
}
