import { type EquatedDays, shippedEquatedDays } from '../terms/equated-days.ts';
import type { TermWarning } from '../terms/last-day.ts';
import type { Action, Desk, Flag, Outcome } from './codes.ts';
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
import type { Additions, Next, Road, Step, StepName, Turn } from './turn.ts';

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
    const turn: Turn = steps[name](situation, road);
    const next: Next = turn.next;
    taken.push(name);
    additions.push(turn);
    if ('stop' in next) return { outcome: next.stop, desk: next.desk, steps: taken, road, additions };
    road = roadAfter(road, next, turn);
    name = next.go;
  }
}

function roadAfter(road: Road, next: Extract<Next, { go: StepName }>, { flags = [] }: Additions): Road {
  if (flags.length === 0 && !next.direct && !next.reference && !next.desk) return road;
  return {
    direct: road.direct || next.direct === true,
    reference: next.reference ?? road.reference,
    desk: next.desk ?? road.desk,
    flags: [...road.flags, ...flags],
  };
}

function findingOf(end: { outcome: Outcome; desk: Desk | null }, additions: readonly Additions[]): MatterFinding {
  const found = gathered(additions);
  for (const flag of found.flags) found.articles.add(articleOf(flag));
  for (const { article } of found.deadlines.values()) found.articles.add(article);
  const deadlines = [...found.deadlines.values()];
  return {
    outcome: end.outcome,
    desk: end.desk,
    flags: [...found.flags],
    actions: [...found.actions],
    deadlines,
    articles: [...found.articles],
    warnings: deadlines.flatMap(warningsOf).filter(isFirst),
  };
}

/** What all steps added, each at most once; of two deadlines of one kind the later step's stands, in the place of the first. */
function gathered(additions: readonly Additions[]) {
  const flags = new Set<Flag>();
  const actions = new Set<Action>();
  const articles = new Set<string>();
  const deadlines = new Map<Deadline['kind'], Deadline>();
  for (const added of additions) {
    for (const flag of added.flags ?? []) flags.add(flag);
    for (const action of added.actions ?? []) actions.add(action);
    for (const article of added.articles ?? []) articles.add(article);
    for (const deadline of added.deadlines ?? []) deadlines.set(deadline.kind, deadline);
  }
  return { flags, actions, articles, deadlines };
}

/** `9:23e` → `Awb 9:23 onder e`; `9:24` → `Awb 9:24 lid 1`. */
function articleOf(flag: Flag): string {
  const letter = flag.slice(4);
  return letter ? `Awb ${flag.slice(0, 4)} onder ${letter}` : `Awb ${flag} lid 1`;
}

function warningsOf({ explanation }: Deadline): readonly TermWarning[] {
  return explanation.kind === 'counted' ? explanation.lastDay.warnings : [];
}

function isFirst(warning: TermWarning, index: number, all: readonly TermWarning[]): boolean {
  return all.findIndex((other) => JSON.stringify(other) === JSON.stringify(warning)) === index;
}
