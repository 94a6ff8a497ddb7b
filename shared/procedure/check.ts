import { type EquatedDays, shippedEquatedDays } from '../terms/equated-days.ts';
import type { TermWarning } from '../terms/last-day.ts';
import type { Desk, Flag, Outcome } from './codes.ts';
import type { Facts, Matter } from './facts.ts';
import type { Deadline, Finding, MatterFinding } from './finding.ts';
import { reportStep } from './report-step.ts';
import { officeSettings, situationOf } from './situation.ts';
import {
  aboutStep,
  besluitStep,
  courtStep,
  kindStep,
  lateDecisionStep,
  policyStep,
  whoStep,
} from './steps-before-complaint.ts';
import { internalStep, notComplainedStep, runningStep } from './steps-of-complaint.ts';
import { competenceStep, completeStep, deskStep, earlierStep, yearStep } from './steps-to-ombudsman.ts';
import type { Additions, Road, Step, StepName } from './turn.ts';

/**
 * The procedure check: facts in, finding out. It advises; the grounds of Awb 9:22 to 9:24 are decided by the ombudsman
 * (AWB-E-31). The facts must have passed `readFacts`.
 */
export function check(facts: Facts, equated: EquatedDays = shippedEquatedDays): Finding {
  const report = reportStep({ facts, settings: officeSettings(facts.settings), equated });
  const id = facts.id === null || facts.id === undefined ? {} : { id: facts.id };
  const walks = facts.matters.map((matter) => walkMatter(facts, matter, equated));
  const [only, ...others] = walks;
  if (only && others.length === 0) return { ...id, ...findingOf(only, [...only.additions, report]) };
  const whole = findingOf({ outcome: 'O-SPLIT', desk: null }, [report]);
  return { ...id, ...whole, parts: walks.map((walk) => findingOf(walk, walk.additions)) };
}

/** The walk of one matter through the decision table: where it stopped, which steps it took and what each added. */
export interface Walk {
  readonly outcome: Outcome;
  readonly desk: Desk | null;
  readonly steps: readonly StepName[];
  readonly road: Road;
  readonly additions: readonly Additions[];
}

const steps: Readonly<Record<StepName, Step>> = {
  kind: kindStep,
  about: aboutStep,
  who: whoStep,
  court: courtStep,
  besluit: besluitStep,
  'late-decision': lateDecisionStep,
  policy: policyStep,
  internal: internalStep,
  'not-complained': notComplainedStep,
  running: runningStep,
  competence: competenceStep,
  year: yearStep,
  earlier: earlierStep,
  desk: deskStep,
  complete: completeStep,
};

/** Walks one matter, from the first step until one stops (section 4.2). */
export function walkMatter(facts: Facts, matter: Matter, equated: EquatedDays): Walk {
  const situation = situationOf(facts, matter, equated);
  const taken: StepName[] = [];
  const additions: Additions[] = [];
  let road: Road = { direct: false, reference: null, desk: null, flags: [] };
  for (let name: StepName = 'kind'; ; ) {
    const { next, ...added } = steps[name](situation, road);
    taken.push(name);
    additions.push(added);
    if ('stop' in next) return { outcome: next.stop, desk: next.desk, steps: taken, road, additions };
    road = {
      direct: road.direct || next.direct === true,
      reference: next.reference ?? road.reference,
      desk: next.desk ?? road.desk,
      flags: [...road.flags, ...(added.flags ?? [])],
    };
    name = next.go;
  }
}

function findingOf(end: { outcome: Outcome; desk: Desk | null }, additions: readonly Additions[]): MatterFinding {
  const flags = unique(additions.flatMap(({ flags = [] }) => flags));
  const deadlines = onePerKind(additions.flatMap(({ deadlines = [] }) => deadlines));
  const articles = additions.flatMap(({ articles = [] }) => articles);
  return {
    outcome: end.outcome,
    desk: end.desk,
    flags,
    actions: unique(additions.flatMap(({ actions = [] }) => actions)),
    deadlines,
    articles: unique([...articles, ...flags.map(articleOf), ...deadlines.map(({ article }) => article)]),
    warnings: deadlines.flatMap(warningsOf).filter(isFirst),
  };
}

/** `9:23e` → `Awb 9:23 onder e`; `9:24` → `Awb 9:24 lid 1`. */
function articleOf(flag: Flag): string {
  const letter = flag.slice(4);
  return letter ? `Awb ${flag.slice(0, 4)} onder ${letter}` : `Awb ${flag} lid 1`;
}

function onePerKind(deadlines: readonly Deadline[]): Deadline[] {
  return [...new Map(deadlines.map((deadline) => [deadline.kind, deadline])).values()];
}

function warningsOf({ explanation }: Deadline): readonly TermWarning[] {
  return explanation.kind === 'counted' ? explanation.lastDay.warnings : [];
}

function isFirst(warning: TermWarning, index: number, all: readonly TermWarning[]): boolean {
  return all.findIndex((other) => JSON.stringify(other) === JSON.stringify(warning)) === index;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
