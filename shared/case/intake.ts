import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { Code } from '../ids.ts';
import { Name, Text } from '../typed-text.ts';
import { Care, noCare } from './care.ts';
import { OtherPerson, Person } from './person.ts';

/** Whom the report is about: a kind of organisation, and the organisation itself when it is known. */
export const Party = z.object({ kind: Code, organisation: Code.nullable() });
export type Party = z.infer<typeof Party>;

/** What was done at once about danger, violence or a calamity (rules SAF-01 to SAF-04, PC-0). */
export const safetySteps = [
  'asked-if-safe',
  'caller-rang-112',
  'we-rang-112',
  'we-rang-veilig-thuis',
  'gave-veilig-thuis',
  'gave-113',
  'asked-provider-to-report',
  'told-supervisor',
  'consulted-colleague',
  'not-at-hand',
] as const;
export const SafetyRecord = z.object({ steps: z.array(z.enum(safetySteps)).max(safetySteps.length), note: Text });
export type SafetyRecord = z.infer<typeof SafetyRecord>;

const Members = z.object({
  channel: Code,
  /** The day it came in, which may lie before today. */
  receivedOn: Day,
  /** The moment, when it is known. */
  receivedAt: Instant.nullable(),
  kind: Code,
  law: z.enum(['wmo', 'jw', 'both', 'other']).nullable(),
  anonymous: z.boolean(),
  /** The Meldpunt can answer: the office's norm of five working days counts (RTD-05). */
  replyPossible: z.boolean(),
  reporterRole: Code.nullable(),
  caller: Person,
  /** The person it is about, when that is not the caller. */
  concerned: Person.nullable(),
  /** On what basis the caller acts for the person concerned (list acting-bases); null: not asked, or for himself. */
  callerBasis: Code.nullable(),
  others: z.array(OtherPerson).max(8),
  /** What was asked of the matter and is not known. */
  unknown: z.array(z.enum(['law', 'organisation', 'area'])).max(3),
  parties: z.array(Party).max(5),
  subjects: z.array(Code).max(10),
  area: Code.nullable(),
  wijk: Code.nullable(),
  /** The matter in a few words; empty: the first subject names it. */
  title: Name,
  story: Text,
  wishes: Text,
  care: Care,
  /** What was done about danger; null: nothing called for it. */
  safety: SafetyRecord.nullable(),
});

/**
 * What is taken down when a report comes in, as typed. Codes come from the register's lists. Histories written before a
 * member was added do not have it: it reads as "not said".
 */
export const Intake = Members.extend({
  callerBasis: Members.shape.callerBasis.default(null),
  others: Members.shape.others.default([]),
  unknown: Members.shape.unknown.default([]),
  care: Members.shape.care.default(noCare),
  safety: Members.shape.safety.default(null),
});
export type Intake = z.infer<typeof Intake>;

/** The members that a source which knows nothing of them leaves unsaid. */
export const notSaid = {
  callerBasis: null,
  others: [],
  unknown: [],
  care: noCare,
  safety: null,
} as const satisfies Partial<Intake>;

/** What a correction changes: only the members that are given. */
export const IntakeChanges = Members.partial();
export type IntakeChanges = z.infer<typeof IntakeChanges>;

/** The intake with a correction; an absent member leaves the old one. */
export function correctedIntake(intake: Intake, changes: IntakeChanges): Intake {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...intake, ...Object.fromEntries(given) };
}
