import { z } from 'zod';
import type { UserName } from './ids.ts';

/** The six roles of the office (reliability bar, section 3.2). */
export const roles = ['telephone', 'back-office', 'investigator', 'evaluator', 'administrator', 'reviewer'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Whether a report is for everybody who handles reports, or only for whoever handles this one. */
export const sensitivities = ['ordinary', 'sensitive'] as const;
export const Sensitivity = z.enum(sensitivities);
export type Sensitivity = z.infer<typeof Sensitivity>;

/**
 * How a reader stands to one report. `any` is everybody's relation to every report. It awaits the office or the Ombudsman as
 * long as nobody there handles it; `emergency`: opened for an hour, with a reason.
 */
export const relations = [
  'any',
  'owner',
  'registered-recently',
  'with-ombudsman',
  'has-task',
  'stands-in',
  'awaits-office',
  'awaits-ombudsman',
  'emergency',
] as const;
export type Relation = (typeof relations)[number];

/** What of a report decides how somebody stands to it. */
export interface Standing {
  readonly id: string;
  readonly owner: string | null;
  readonly registeredBy: string;
  readonly registeredAt: string;
  readonly handedOver: boolean;
  /** Who has an open task there. */
  readonly taskOwners: readonly (string | null)[];
}

/** Who looks at it. */
export interface Reading {
  readonly user: string;
  /** Registered since this moment counts as recently. */
  readonly since: string;
  /** The colleagues who are away and whose work this reader does meanwhile; absent: nobody's. */
  readonly standsInFor?: readonly UserName[];
  /** The reports that this reader opened in an emergency, and that are open still. */
  readonly emergencies?: readonly string[];
}

/** How a reader stands to a report. */
export function relationsHeld(report: Standing, reading: Reading): readonly Relation[] {
  const { user, since, standsInFor = [], emergencies = [] } = reading;
  const held: Relation[] = ['any'];
  if (report.owner === user) held.push('owner');
  if (report.registeredBy === user && report.registeredAt >= since) held.push('registered-recently');
  if (report.handedOver) held.push('with-ombudsman');
  if (report.taskOwners.includes(user)) held.push('has-task');
  if ([report.owner, ...report.taskOwners].some((one) => standsInFor.some((away) => away === one)))
    held.push('stands-in');
  if (report.owner === null) held.push(report.handedOver ? 'awaits-ombudsman' : 'awaits-office');
  if (emergencies.includes(report.id)) held.push('emergency');
  return held;
}
