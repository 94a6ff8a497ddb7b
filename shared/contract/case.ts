import { z } from 'zod';
import { Beside, nothingBeside } from '../case/beside.ts';
import type { CaseCheck } from '../case/check-of-case.ts';
import { Consent, consentWays, NewConsent } from '../case/consents.ts';
import {
  AnswerEvidence,
  AnswerSource,
  AnswerValue,
  Ending,
  NoteKind,
  RecordedEvent,
  SubjectOutcome,
} from '../case/events.ts';
import { CaseFile } from '../case/files.ts';
import { Intake, IntakeChanges } from '../case/intake.ts';
import { Letter } from '../case/letters.ts';
import { Link, SamePerson } from '../case/links.ts';
import { PersonPlace } from '../case/person.ts';
import { FollowedRecommendation, recommendationAnswers } from '../case/recommendation.ts';
import { Referral } from '../case/referrals.ts';
import { Stage } from '../case/stages.ts';
import { Support } from '../case/support.ts';
import { NewTask, Task } from '../case/tasks.ts';
import { TermChange } from '../case/term-changes.ts';
import { TermRow } from '../case/term-row.ts';
import { Day, Instant } from '../dates.ts';
import { CaseId, CaseNumber, Code, DraftId, UserName } from '../ids.ts';
import { Name, Text } from '../typed-text.ts';
import { read, write } from './call.ts';

const handling = { purpose: 'complaint-handling' } as const;
const aboutCase = { purpose: 'complaint-handling', about: 'case' } as const;

/** Names the report and the version the reader saw: a change on an older version is shown, never overwritten. */
export const Version = z.object({ caseId: CaseId, version: z.number().int().min(1) });

/** Computed by `shared/case` itself, so its shape is the compiler's business and not parsed again. */
const Check = z.custom<CaseCheck>((value) => typeof value === 'object' && value !== null);

export const CaseView = z.object({
  id: CaseId,
  number: CaseNumber,
  version: z.number().int(),
  title: z.string(),
  stage: Stage,
  owner: UserName.nullable(),
  ownerName: Name.nullable(),
  registeredByName: Name,
  registeredAt: Instant,
  intake: Intake,
  timeline: z.array(RecordedEvent.extend({ byName: Name })),
  check: Check,
  judgments: z.array(z.object({ subject: Code, judgment: Code, norms: z.array(Code), text: Text })),
  closed: z
    .object({
      outcome: Code,
      on: z.string(),
      outcomes: z.array(SubjectOutcome),
      effects: z.array(Code),
      opinion: Code.nullable(),
      recommendation: z.enum(recommendationAnswers).nullable(),
    })
    .nullable(),
  tasks: z.array(Task),
  consents: z.array(Consent),
  referrals: z.array(Referral),
  supports: z.array(Support),
  termChanges: z.array(z.intersection(TermChange, z.object({ byName: Name }))),
  letters: z.array(Letter),
  /** The acknowledgement of a complaint in writing that did not go out yet (Awb 9:6). */
  acknowledgement: TermRow.nullable(),
  files: z.array(CaseFile.omit({ hash: true }).extend({ byName: Name })),
  /** Reports that belong together, from either side; those this reader may open can be opened. */
  links: z.array(Link.extend({ number: CaseNumber, fromHere: z.boolean(), mayOpen: z.boolean() })),
  joinedInto: z.object({ id: CaseId, number: CaseNumber }).nullable(),
  /** Reports that go on under this one. */
  joinedHere: z.array(z.object({ id: CaseId, number: CaseNumber })),
  /** Only for whoever handles it. */
  sensitive: z.boolean(),
  /** Persons of this report who are known from another. */
  samePersons: z.array(SamePerson.extend({ number: CaseNumber, mayOpen: z.boolean() })),
  handedOver: z.object({ at: Instant, byName: Name, flags: z.array(Code) }).nullable(),
  handledByName: Name.nullable(),
  /** The calls this reader may make about this report now: what is absent here is absent on the screen. */
  may: z.array(z.string()),
  /** Stages it can be moved to by hand. */
  moves: z.array(Stage),
});
export type CaseView = z.infer<typeof CaseView>;

export const caseCalls = {
  register: write(
    /** `draftBasis`: the version of the draft that is recorded, since another window may have typed on; null: whatever stands there. */
    z.object({
      intake: Intake,
      beside: Beside.default(nothingBeside),
      draftId: DraftId.nullable(),
      draftBasis: z.number().int().min(1).nullable().default(null),
    }),
    z.object({ id: CaseId, number: CaseNumber }),
    handling,
  ),
  open: read(z.object({ caseId: CaseId }), CaseView, aboutCase),
  correctIntake: write(Version.extend({ changes: IntakeChanges, reason: Text }), CaseView, aboutCase),
  assign: write(Version.extend({ owner: UserName.nullable() }), CaseView, aboutCase),
  move: write(Version.extend({ to: Stage, note: Text }), CaseView, aboutCase),
  passToBackOffice: write(
    Version.extend({ note: Text, owner: UserName.nullable() }),
    z.object({ id: CaseId, number: CaseNumber }),
    aboutCase,
  ),
  note: write(Version.extend({ kind: NoteKind, text: Text, on: Day }), CaseView, aboutCase),
  answer: write(
    Version.extend({
      matter: z.number().int().min(0).max(9).nullable(),
      question: Code,
      value: AnswerValue,
      source: AnswerSource,
      evidence: AnswerEvidence.default('none'),
      /** Why an earlier answer is changed; empty for a first answer. */
      reason: Text,
    }),
    CaseView,
    aboutCase,
  ),
  approveDirectRoad: write(Version.extend({ note: Text }), CaseView, aboutCase),
  handOver: write(Version.extend({ note: Text, despiteMissing: z.boolean() }), CaseView, aboutCase),
  takeBack: write(Version.extend({ reason: Text }), CaseView, aboutCase),
  takeIntoHandling: write(Version, CaseView, aboutCase),
  judge: write(
    Version.extend({ subject: Code, judgment: Code, norms: z.array(Code).max(22), text: Text }),
    CaseView,
    aboutCase,
  ),
  close: write(Version.extend(Ending.shape), CaseView, aboutCase),
  reopen: write(Version.extend({ reason: Text }), CaseView, aboutCase),
  /** What became of the recommendation with which the report was closed. */
  followRecommendation: write(Version.extend(FollowedRecommendation.shape), CaseView, aboutCase),
  planTask: write(Version.extend(NewTask.shape), CaseView, aboutCase),
  moveTask: write(
    Version.extend({
      ...Task.pick({ task: true, on: true, at: true, owner: true }).shape,
      reason: Text,
      /** Tried, and nobody was reached: this is the next try. */
      notReached: z.boolean().default(false),
    }),
    CaseView,
    aboutCase,
  ),
  /** `done` false: it need not be done any more. */
  finishTask: write(Version.extend({ task: Task.shape.task, done: z.boolean(), note: Text }), CaseView, aboutCase),
  giveConsent: write(Version.extend(NewConsent.shape), CaseView, aboutCase),
  withdrawConsent: write(
    Version.extend({ consent: Consent.shape.consent, on: Day, way: z.enum(consentWays), note: Text }),
    CaseView,
    aboutCase,
  ),
  link: write(Version.extend(Link.shape), CaseView, aboutCase),
  unlink: write(Version.extend({ other: CaseId }), CaseView, aboutCase),
  /** This report goes on under another; undone with `part`. */
  join: write(Version.extend({ into: CaseId, reason: Text }), CaseView, aboutCase),
  part: write(Version.extend({ reason: Text }), CaseView, aboutCase),
  /** A person of this report is the same as one of another; undone with `partPerson`. */
  joinPerson: write(
    Version.extend({ place: PersonPlace, same: SamePerson.pick({ caseId: true, of: true }) }),
    CaseView,
    aboutCase,
  ),
  partPerson: write(Version.extend({ place: PersonPlace }), CaseView, aboutCase),
};

/** While it is typed, the kind may still be open: nothing is filled in that the caller did not say. */
const DraftIntake = Intake.extend({ kind: z.string().max(80) });

/** In which window something was typed, and in which order it was sent from there. */
const Typed = z.object({ window: z.uuid(), turn: z.number().int().min(1) });

/** A draft is the intake as far as it is typed, kept word for word, its author's only. */
export const Draft = z.object({
  id: DraftId,
  /** Counts the times it was kept: the optimistic lock of two windows. */
  version: z.number().int().min(1),
  savedAt: Instant,
  typed: Typed.nullable().default(null),
  /** The draft that another window typed on while this text was typed: two texts of one call. */
  splitFrom: DraftId.nullable().default(null),
  intake: DraftIntake,
  beside: Beside,
});
export type Draft = z.infer<typeof Draft>;

export const draftCalls = {
  /**
   * `basis`: the version that was typed on; null for a draft that was never kept. The window that typed last may go on
   * without it: an answer may have been lost on the way.
   */
  save: write(
    z.object({
      id: DraftId.nullable(),
      basis: z.number().int().min(1).nullable().default(null),
      typed: Typed.nullable().default(null),
      splitFrom: DraftId.nullable().default(null),
      intake: DraftIntake,
      beside: Beside.default(nothingBeside),
    }),
    Draft.pick({ id: true, version: true, savedAt: true }),
    { ...handling, logged: false },
  ),
  list: read(z.object({}), z.array(Draft), handling),
  /** `basis`: the version that was seen; null: whatever stands there. */
  discard: write(
    z.object({ id: DraftId, basis: z.number().int().min(1).nullable().default(null) }),
    z.object({}),
    handling,
  ),
};
