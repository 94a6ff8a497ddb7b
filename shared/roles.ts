import { z } from 'zod';

/** The six roles of the office (reliability bar, section 3.2). */
export const roles = ['telephone', 'back-office', 'investigator', 'evaluator', 'administrator', 'reviewer'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** How a reader stands to one report. `any` is everybody's relation to every report. */
export const relations = ['any', 'owner', 'registered-recently', 'with-ombudsman'] as const;
export type Relation = (typeof relations)[number];
