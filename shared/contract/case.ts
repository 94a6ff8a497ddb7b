import { z } from 'zod';
import type { CaseCheck } from '../case/check-of-case.ts';
import { AnswerSource, AnswerValue, NoteKind, RecordedEvent } from '../case/events.ts';
import { Intake, IntakeChanges, Name, Text } from '../case/intake.ts';
import { Stage } from '../case/stages.ts';
import { Day, Instant } from '../dates.ts';
import { CaseId, CaseNumber, Code, DraftId, UserName } from '../ids.ts';
import { read, write } from './call.ts';

const handling = { purpose: 'complaint-handling' } as const;
const aboutCase = { purpose: 'complaint-handling', about: 'case' } as const;

/** Names the report and the version the reader saw: a change on an older version is shown, never overwritten. */
const Version = z.object({ caseId: CaseId, version: z.number().int().min(1) });

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
  closed: z.object({ outcome: Code, on: z.string() }).nullable(),
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
    z.object({ intake: Intake, draftId: DraftId.nullable() }),
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
  close: write(Version.extend({ outcome: Code, on: Day, note: Text }), CaseView, aboutCase),
  reopen: write(Version.extend({ reason: Text }), CaseView, aboutCase),
};

/** While it is typed, the kind may still be open: nothing is filled in that the caller did not say. */
const DraftIntake = Intake.extend({ kind: z.string().max(80) });

/** A draft is the intake as far as it is typed, kept word for word, its author's only. */
export const Draft = z.object({ id: DraftId, savedAt: Instant, intake: DraftIntake });
export type Draft = z.infer<typeof Draft>;

export const draftCalls = {
  save: write(z.object({ id: DraftId.nullable(), intake: DraftIntake }), z.object({ id: DraftId, savedAt: Instant }), {
    ...handling,
    logged: false,
  }),
  list: read(z.object({}), z.array(Draft), handling),
  discard: write(z.object({ id: DraftId }), z.object({}), handling),
};
