import type { EquatedDays } from '../terms/equated-days.ts';
import { type LastDay, lastDay } from '../terms/last-day.ts';
import type { Term } from '../terms/term.ts';
import type { Desk } from './codes.ts';
import type { Facts, Matter, ProcedureSettings } from './facts.ts';
import type { Deadline } from './finding.ts';
import { type Law, lawOf, type Regime, regimeOf } from './regime.ts';

/** The settings of the office with their defaults filled in. */
export interface OfficeSettings {
  readonly ombudsmanOverProvider: boolean;
  readonly youthDesk: Extract<Desk, 'kinderombudsman-rotterdam' | 'nationale-ombudsman'>;
  readonly defaultSchemeWeeks: number;
  readonly reactionWorkingDays: number;
  readonly serviceWeeks: number;
  readonly repairWeeks: number;
  readonly followMeldcode: boolean;
}

/** What is absent or null has its default (section 11 of the rules). */
export function officeSettings(settings: ProcedureSettings | null | undefined): OfficeSettings {
  return {
    ombudsmanOverProvider: settings?.ombudsmanOverProvider ?? true,
    youthDesk: settings?.youthDesk ?? 'kinderombudsman-rotterdam',
    defaultSchemeWeeks: settings?.defaultSchemeWeeks ?? 6,
    reactionWorkingDays: settings?.reactionWorkingDays ?? 5,
    serviceWeeks: settings?.serviceWeeks ?? 4,
    repairWeeks: settings?.repairWeeks ?? 2,
    followMeldcode: settings?.followMeldcode ?? true,
  };
}

/** All that a step may look at. */
export interface Situation {
  readonly facts: Facts;
  readonly matter: Matter;
  readonly settings: OfficeSettings;
  readonly equated: EquatedDays;
  readonly regime: Regime | null;
  readonly law: Law | null;
}

export function situationOf(facts: Facts, matter: Matter, equated: EquatedDays): Situation {
  return {
    facts,
    matter,
    settings: officeSettings(facts.settings),
    equated,
    regime: regimeOf(matter),
    law: lawOf(matter),
  };
}

/** A deadline on the last day of a term, with the count as its explanation. */
export function counted(kind: Deadline['kind'], article: string, term: LastDay): Deadline {
  return { kind, article, on: term.lastDay, explanation: { kind: 'counted', lastDay: term } };
}

/** A deadline on a day that somebody set; never moved. */
export function onDay(kind: Deadline['kind'], article: string, day: string): Deadline {
  return { kind, article, on: day, explanation: { kind: 'set', day } };
}

/** Counts a term with the equated days of the office. */
export function count({ equated }: Pick<Situation, 'equated'>, term: Term): LastDay {
  return lastDay(term, equated);
}
