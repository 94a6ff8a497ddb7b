import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { CaseId, CaseNumber, Code, UserName } from '../ids.ts';
import { Text } from './../typed-text.ts';
import { Care, noCare } from './care.ts';
import { Consent, consentWays } from './consents.ts';
import { FileAttached, FileRemoved } from './files.ts';
import { Intake, IntakeChanges } from './intake.ts';
import { LetterMade, LetterSent } from './letters.ts';
import { Link, SamePerson } from './links.ts';
import { FollowedRecommendation } from './recommendation.ts';
import { ReferralHeard, ReferralWithdrawn, Referred } from './referrals.ts';
import { Stage } from './stages.ts';
import { ComplaintEdition, ComplaintSent, SupportAgreed, SupportEnded, SupportNote } from './support.ts';
import { Task } from './tasks.ts';
import { TermChangeWithdrawn, TermExtended, TermResumed, TermSuspended } from './term-changes.ts';

/** How the Meldpunt knows an answer of the procedure check. */
export const answerSources = ['stated', 'seen', 'own-knowledge'] as const;
export const AnswerSource = z.enum(answerSources);
export type AnswerSource = z.infer<typeof AnswerSource>;

/** What an answer rests on beside the word of who gave it; files are attached to the answer itself. */
export const answerEvidences = ['none', 'letter', 'mail', 'phone', 'visit'] as const;
export const AnswerEvidence = z.enum(answerEvidences);
export type AnswerEvidence = z.infer<typeof AnswerEvidence>;

/** An answer of the check: a choice, choices, a day, a number or words; null is "not known". */
export const AnswerValue = z.union([Text, z.array(Code).max(20), z.number(), z.null()]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** What happened on the road of a report: kinds of contact and work that a note may record. */
export const noteKinds = ['note', 'call', 'mail', 'letter', 'visit', 'consultation', 'step'] as const;
export const NoteKind = z.enum(noteKinds);
export type NoteKind = z.infer<typeof NoteKind>;

/** What stays of a report for the figures when its persons and words are destroyed: codes and days, no text. */
export const Tally = z.object({
  number: CaseNumber,
  receivedOn: Day,
  closedOn: Day.nullable(),
  kind: Code,
  channel: Code,
  law: Intake.shape.law,
  parties: Intake.shape.parties,
  subjects: Intake.shape.subjects,
  area: Code.nullable(),
  care: Care.default(noCare),
  outcome: Code.nullable(),
  stage: Stage,
});
export type Tally = z.infer<typeof Tally>;

const Judgment = z.object({ subject: Code, judgment: Code, norms: z.array(Code).max(22), text: Text });
export type Judgment = z.infer<typeof Judgment>;

/** How a report ended for one of its subjects. */
export const SubjectOutcome = z.object({ subject: Code, outcome: Code });
export type SubjectOutcome = z.infer<typeof SubjectOutcome>;

/** How a report ended. */
export const Ending = z.object({
  outcome: Code,
  on: Day,
  note: Text,
  /** Subjects that ended otherwise than the report as a whole. */
  outcomes: z.array(SubjectOutcome).max(10).default([]),
  /** What came of it with the organisation: repaired, excused, delivered after all … */
  effects: z.array(Code).max(10).default([]),
  /** What the caller thought of the Meldpunt; null: not asked, or not said. */
  opinion: Code.nullable().default(null),
});
export type Ending = z.infer<typeof Ending>;

/** Everything that can happen to a report, in the past tense. The history is the record; nothing of it is changed. */
export const CaseEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('caseRegistered'), number: CaseNumber, intake: Intake, owner: UserName.nullable() }),
  z.object({ type: z.literal('intakeCorrected'), changes: IntakeChanges, reason: Text }),
  z.object({ type: z.literal('ownerAssigned'), owner: UserName.nullable(), reason: Text.default('') }),
  z.object({ type: z.literal('stageMoved'), to: Stage, note: Text }),
  z.object({ type: z.literal('passedToBackOffice'), note: Text, owner: UserName.nullable() }),
  z.object({ type: z.literal('noteAdded'), kind: NoteKind, text: Text, on: Day }),
  z.object({
    type: z.literal('questionAnswered'),
    matter: z.number().int().min(0).max(9).nullable(),
    question: Code,
    value: AnswerValue,
    source: AnswerSource,
    /** Answers from before this was asked rest on nothing that was named. */
    evidence: AnswerEvidence.default('none'),
    reason: Text,
  }),
  z.object({ type: z.literal('directRoadApproved'), note: Text }),
  z.object({
    type: z.literal('handedOver'),
    note: Text,
    outcome: Code,
    flags: z.array(Code),
    missing: z.array(Code),
  }),
  z.object({ type: z.literal('takenBack'), reason: Text }),
  z.object({ type: z.literal('takenIntoHandling') }),
  z.object({ type: z.literal('judged'), ...Judgment.shape }),
  z.object({ type: z.literal('caseClosed'), ...Ending.shape }),
  z.object({ type: z.literal('caseReopened'), reason: Text }),
  z.object({ type: z.literal('recommendationAnswered'), ...FollowedRecommendation.shape }),
  z.object({ type: z.literal('taskPlanned'), ...Task.omit({ doneOn: true }).shape }),
  z.object({
    type: z.literal('taskMoved'),
    ...Task.pick({ task: true, on: true, at: true, owner: true }).shape,
    reason: Text,
    /** Tried, and nobody was reached: this is the next try. */
    notReached: z.boolean().default(false),
  }),
  z.object({ type: z.literal('taskFinished'), task: Task.shape.task, done: z.boolean(), note: Text }),
  z.object({ type: z.literal('consentGiven'), ...Consent.omit({ withdrawnOn: true }).shape }),
  z.object({
    type: z.literal('consentWithdrawn'),
    consent: Consent.shape.consent,
    on: Day,
    way: z.enum(consentWays),
    note: Text,
  }),
  z.object({ type: z.literal('caseLinked'), ...Link.shape }),
  z.object({ type: z.literal('caseUnlinked'), other: CaseId }),
  z.object({ type: z.literal('caseJoined'), into: CaseId, reason: Text }),
  z.object({ type: z.literal('caseParted'), reason: Text }),
  z.object({ type: z.literal('sensitivityMarked'), sensitive: z.boolean(), reason: Text }),
  z.object({ type: z.literal('personJoined'), ...SamePerson.shape }),
  z.object({ type: z.literal('personParted'), place: SamePerson.shape.place }),
  LetterMade,
  LetterSent,
  FileAttached,
  FileRemoved,
  z.object({ type: z.literal('referred'), ...Referred.shape }),
  z.object({ type: z.literal('referralHeard'), ...ReferralHeard.shape }),
  z.object({ type: z.literal('referralWithdrawn'), ...ReferralWithdrawn.shape }),
  z.object({ type: z.literal('supportAgreed'), ...SupportAgreed.shape }),
  z.object({ type: z.literal('supportNoted'), support: SupportAgreed.shape.support, ...SupportNote.shape }),
  z.object({ type: z.literal('complaintDrafted'), support: SupportAgreed.shape.support, ...ComplaintEdition.shape }),
  z.object({ type: z.literal('complaintSent'), support: SupportAgreed.shape.support, ...ComplaintSent.shape }),
  z.object({ type: z.literal('supportEnded'), support: SupportAgreed.shape.support, ...SupportEnded.shape }),
  TermExtended,
  TermSuspended,
  TermResumed,
  TermChangeWithdrawn,
  z.object({ type: z.literal('caseDestroyed'), tally: Tally }),
  /** Taken out again with the whole table it was read from: it never was a report of this office. */
  z.object({ type: z.literal('caseWithdrawn'), number: CaseNumber, import: z.string() }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** An event with who and when: one line of a history. After destruction only position, type and day stay. */
export const RecordedEvent = z.object({
  position: z.number().int().min(1),
  at: Instant,
  by: UserName,
  event: CaseEvent,
});
export type RecordedEvent = z.infer<typeof RecordedEvent>;
