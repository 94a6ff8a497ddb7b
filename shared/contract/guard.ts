import { z } from 'zod';
import { Instant } from '../dates.ts';
import { ApprovalId, CaseId, CaseNumber, OwnRelationId, UserName } from '../ids.ts';
import { Name, Text } from '../typed-text.ts';
import { read, write } from './call.ts';

const aboutCase = { purpose: 'complaint-handling', about: 'case' } as const;
const register = { purpose: 'complaint-handling' } as const;
const Nothing = z.object({});

/** Acts that two persons decide (reliability bar, section 3.2). */
export const ApprovedAct = z.enum(['close', 'lift-sensitive']);
export type ApprovedAct = z.infer<typeof ApprovedAct>;

/** The shortest reason of emergency access, in code points, and how long it lasts. */
export const emergencyReason = 20;
export const emergencyMinutes = 60;

export const Approval = z.object({
  id: ApprovalId,
  caseId: CaseId,
  number: CaseNumber,
  act: ApprovedAct,
  reason: z.string(),
  askedBy: z.string(),
  askedByName: z.string(),
  askedAt: Instant,
});
export type Approval = z.infer<typeof Approval>;

export const Closing = z.object({
  user: UserName,
  name: z.string(),
  /** `about`: the complaint is about this colleague. Of a relation nobody is told which. */
  why: z.enum(['relation', 'about']),
});
export type Closing = z.infer<typeof Closing>;

const Version = z.object({ caseId: CaseId, version: z.number().int().min(1) });

/** Who may come near a report: sensitive ones, closings, emergencies, and what a second person approves. */
export const guardCalls = {
  /** From now on only whoever handles it sees it. Who marks it on the telephone hands it to the back office. */
  mark: write(Version.extend({ reason: Text }), Nothing, aboutCase),
  /** An ordinary report again; a second person approved that before. */
  lift: write(Version.extend({ reason: Text }), Nothing, aboutCase),
  /** For whom a report is closed. */
  closings: read(z.object({ caseId: CaseId }), z.array(Closing), { ...aboutCase, logged: false }),
  /** Closes a report for a colleague: the complaint is about him. */
  close: write(z.object({ caseId: CaseId, user: UserName }), z.array(Closing), aboutCase),
  /** Opens it again for a colleague for whom it was closed by mistake. */
  open: write(z.object({ caseId: CaseId, user: UserName }), z.array(Closing), aboutCase),
  /** Opens a report for an hour, with a reason that the reviewer reads at once. */
  emergency: write(z.object({ caseId: CaseId, reason: Text }), z.object({ until: Instant }), aboutCase),
  /** Asks a second person to approve an act. */
  ask: write(z.object({ caseId: CaseId, act: ApprovedAct, reason: Text }), Nothing, aboutCase),
  approvals: read(z.object({}), z.array(Approval), register),
  decide: write(z.object({ id: ApprovalId, approve: z.boolean() }), z.array(Approval), register),
};

/** How somebody is near a colleague. */
export const relationKinds = ['self', 'partner', 'family', 'friend', 'neighbour', 'other'] as const;
export const RelationKind = z.enum(relationKinds);
export type RelationKind = z.infer<typeof RelationKind>;

export const OwnRelation = z.object({ id: OwnRelationId, kind: RelationKind, declaredAt: Instant });
export type OwnRelation = z.infer<typeof OwnRelation>;

/** "Mijn relaties": who is near me. What is told is kept as keyed hashes only; nobody can read it back. */
export const relationCalls = {
  list: read(z.object({}), z.array(OwnRelation), register),
  declare: write(
    z.object({
      kind: RelationKind,
      person: z.object({ name: Name, born: Name, address: Name, postcode: Name, phone: Name, email: Name }),
    }),
    z.array(OwnRelation),
    register,
  ),
  remove: write(z.object({ id: OwnRelationId }), z.array(OwnRelation), register),
};
