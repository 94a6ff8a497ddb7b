import { z } from 'zod';

/** The six roles of the office (reliability bar, section 3.2). */
export const roles = ['telephone', 'back-office', 'investigator', 'evaluator', 'administrator', 'reviewer'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** How a reader stands to one report. `any` is everybody's relation to every report. */
export const relations = ['any', 'owner', 'registered-recently', 'with-ombudsman'] as const;
export type Relation = (typeof relations)[number];

/** What of a report decides how somebody stands to it. */
export interface Standing {
  readonly owner: string | null;
  readonly registeredBy: string;
  readonly registeredAt: string;
  readonly handedOver: boolean;
}

/** How a reader stands to a report; registered since `since` counts as recently. */
export function relationsHeld(report: Standing, { user, since }: { user: string; since: string }): readonly Relation[] {
  const held: Relation[] = ['any'];
  if (report.owner === user) held.push('owner');
  if (report.registeredBy === user && report.registeredAt >= since) held.push('registered-recently');
  if (report.handedOver) held.push('with-ombudsman');
  return held;
}
