import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { CaseId, CaseNumber, Code, SignalId, UserName, WatchRuleId } from '../ids.ts';
import { besideCourse, dismissReasons, followUps, signalStates } from '../signals/dossier.ts';
import { levels } from '../signals/unit.ts';
import { Name, Text } from '../typed-text.ts';
import { read, write } from './call.ts';

const signalling = { purpose: 'signalling' } as const;

export const SignalState = z.enum(signalStates);
export type SignalState = z.infer<typeof SignalState>;

export const DismissReason = z.enum(dismissReasons);
export type DismissReason = z.infer<typeof DismissReason>;

export const FollowUp = z.enum(followUps);
export type FollowUp = z.infer<typeof FollowUp>;

/** What a step says beside its words: why it was dismissed, what was done, or that it changed nothing of the course. */
export const StepReason = z.union([DismissReason, FollowUp, z.enum(besideCourse)]);
export type StepReason = z.infer<typeof StepReason>;

/** One watched group of the register: a level and the codes of what it joins; `shared/text/signals.ts` names it. */
export const Unit = z.object({ level: z.enum(levels), parts: z.array(Code) });

export type Unit = z.infer<typeof Unit>;

export const SignalRow = z.object({
  id: SignalId,
  /** Null for what a rule of the office found. */
  unit: Unit.nullable(),
  /** The rule of the office that found it, as it was called then; null for what the detector found. */
  rule: z.object({ id: WatchRuleId, name: Name }).nullable(),
  state: SignalState,
  observed: z.number(),
  /** Null for what a rule of the office found: a rule expects nothing. */
  expected: z.number().nullable(),
  since: Day,
  openedOn: Day,
  owner: UserName.nullable(),
  ownerName: Name.nullable(),
});
export type SignalRow = z.infer<typeof SignalRow>;

/** Reports of a window per thousand clients per year. */
const Rate = z.object({
  perThousand: z.number(),
  /** The same for the usual number; null where none was expected. */
  usual: z.number().nullable(),
  reports: z.number().int(),
  days: z.number().int(),
  /** On average over the days of the window. */
  clients: z.number(),
  /** The first day of the number of clients; null when it changed within the window. */
  since: Day.nullable(),
});

export const SignalView = SignalRow.extend({
  windowDays: z.number().int(),
  /** The last day of the window that was looked at. */
  until: Day,
  /** Distinct known callers, and each report without a known caller as one. */
  callers: z.number().int(),
  /** Up to and including this number is usual for such a window; null for what a rule found, as is `p`. */
  usualUpTo: z.number().nullable(),
  p: z.number().nullable(),
  /** Per thousand clients per year, where the office entered their number for all days of the window and enough persons are behind it. */
  rate: Rate.nullable(),
  /** How many of its reports turned out not to belong to it: corrected, joined with another, or destroyed. */
  moved: z.number().int(),
  /** The plain sentences of the signal, made by `shared/signals/explain`. */
  explanation: z.array(z.object({ nl: z.string(), en: z.string() })),
  /** Week by week, the last one ending on the day of the search; null where nothing could be said yet. */
  weeks: z.array(
    z.object({ lastDay: Day, observed: z.number(), expected: z.number().nullable(), usualUpTo: z.number().nullable() }),
  ),
  /** The reports, for those who may open reports; otherwise empty. */
  reports: z.array(
    z.object({
      id: CaseId,
      number: CaseNumber,
      receivedOn: Day,
      /** In the writer's words; empty: the first subject names it. */
      title: z.string(),
      subjects: z.array(Code),
      kind: Code,
      destroyed: z.boolean(),
      repeated: z.boolean(),
    }),
  ),
  /** The reports of the window by area, beside the mean of the year before; null: those that name none. */
  areas: z.array(z.object({ area: Code.nullable(), observed: z.number().int(), usual: z.number() })),
  /** Groups that fire over the same reports. */
  nested: z.array(Unit),
  steps: z.array(
    z.object({
      at: Instant,
      byName: Name,
      state: SignalState,
      reason: StepReason.nullable(),
      note: Text,
      /** The report of the investigation that was begun upon it. */
      investigation: z.object({ id: CaseId, number: CaseNumber, mayOpen: z.boolean() }).nullable(),
    }),
  ),
});
export type SignalView = z.infer<typeof SignalView>;

export const signalCalls = {
  list: read(
    z.object({}),
    z.object({
      signals: z.array(SignalRow),
      /** The last search, null when none was made. */
      searchedAt: Instant.nullable(),
      searchedFor: Day.nullable(),
      groups: z.number().int(),
      falseSignalsPerYear: z.number(),
      /** The register is too young to tell. */
      tooEarly: z.boolean(),
      /** A search runs at this moment, asked for or the one of every day. */
      searching: z.boolean(),
    }),
    signalling,
  ),
  open: read(z.object({ signalId: SignalId }), SignalView, signalling),
  /** Looks for signals as of today. */
  search: write(z.object({}), z.object({ opened: z.number().int() }), signalling),
  /** How far the search that runs is, in days; null when none runs or nothing is known yet. */
  progress: read(z.object({}), z.object({ done: z.number().int(), of: z.number().int() }).nullable(), {
    ...signalling,
    logged: false,
  }),
  /** Ends the search that runs. */
  stopSearch: write(z.object({}), z.object({}), signalling),
  takeUp: write(z.object({ signalId: SignalId, note: Text }), SignalView, signalling),
  confirm: write(z.object({ signalId: SignalId, note: Text }), SignalView, signalling),
  dismiss: write(z.object({ signalId: SignalId, reason: DismissReason, note: Text }), SignalView, signalling),
  /** What was done upon a confirmed signal; `investigation`: the number of the report of an investigation of its own. */
  followUp: write(
    z.object({ signalId: SignalId, what: FollowUp, note: Text, investigation: CaseNumber.nullable() }),
    SignalView,
    signalling,
  ),
  close: write(z.object({ signalId: SignalId, note: Text }), SignalView, signalling),
  note: write(z.object({ signalId: SignalId, note: Text }), SignalView, signalling),
  assign: write(z.object({ signalId: SignalId, owner: UserName }), SignalView, signalling),
};
