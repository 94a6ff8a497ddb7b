import { z } from 'zod';
import { TermRow } from '../case/term-row.ts';
import { Day, Instant } from '../dates.ts';
import { Failure } from '../failure.ts';
import { CaseId, CaseNumber, UserName } from '../ids.ts';
import { Name, Text } from '../typed-text.ts';
import { read, write } from './call.ts';
import { CaseRow, TaskRow } from './register.ts';
import { WarnDays } from './warn-days.ts';

const handling = { purpose: 'complaint-handling' } as const;

/** When a colleague is away, both days included, and who does the work meanwhile; null: nobody was named. */
export const Absence = z.object({ user: UserName, from: Day, to: Day, replacedBy: UserName.nullable() });
export type Absence = z.infer<typeof Absence>;

const Absences = z.array(Absence.extend({ name: Name, replacedByName: Name.nullable() }));

/** Which lines of the term board: terms set by an act, norms and agreements, planned tasks. */
export const boardKinds = ['law', 'norm', 'task'] as const;
export type BoardKind = (typeof boardKinds)[number];

/** How many lines of each kind a group holds, shown or not. */
const Counts = z.object({ law: z.number().int(), norm: z.number().int(), task: z.number().int() });

/** The lines of one stretch of time: terms and tasks apart, with how many there are of each kind. */
const Group = z.object({
  terms: z.array(z.object({ case: CaseRow, term: TermRow })),
  tasks: z.array(TaskRow.omit({ rings: true })),
  counts: Counts,
});

/** What is handed on of one colleague: a whole report with his open tasks of it, or one task. */
const HandOnReport = z.object({ caseId: CaseId, to: UserName });
const HandOnTask = HandOnReport.extend({ task: z.number().int().min(1).max(1000) });

export const workCalls = {
  /** The term board. `owner`: of one colleague only, within the scope; null: of all of them. */
  board: read(
    z.object({ scope: z.enum(['mine', 'office']), owner: UserName.nullable(), kinds: z.array(z.enum(boardKinds)) }),
    z.object({
      today: Day,
      late: Group,
      dueToday: Group,
      /** In the seven days to come. */
      week: Group,
      /** After that, as far ahead as this reader is warned. */
      near: Group,
      /** Another has the turn. */
      waiting: Group,
      warnDays: WarnDays,
      /** The colleagues who are away today and for whom this reader stands in. */
      standsInFor: z.array(UserName),
      at: Instant,
    }),
    handling,
  ),
  /** Who is away today or later. */
  absences: read(z.object({}), Absences, { ...handling, logged: false }),
  /** An absence that begins on the same day is changed. */
  saveOwnAbsence: write(Absence.omit({ user: true }), Absences, handling),
  removeOwnAbsence: write(Absence.pick({ from: true }), Absences, handling),
  saveAbsence: write(Absence, Absences, handling),
  removeAbsence: write(Absence.pick({ user: true, from: true }), Absences, handling),
  /** What a colleague has in hand: open reports, and open tasks on reports of others. */
  inHand: read(
    z.object({ user: UserName }),
    z.object({
      reports: z.array(CaseRow),
      reportCount: z.number().int(),
      tasks: z.array(TaskRow.omit({ rings: true })),
    }),
    handling,
  ),
  /** Hands on what a colleague has in hand; what is refused is said per report, and the rest stands. */
  handOn: write(
    z.object({
      user: UserName,
      reason: Text,
      reports: z.array(HandOnReport).max(500),
      tasks: z.array(HandOnTask).max(500),
    }),
    z.object({
      results: z.array(z.object({ caseId: CaseId, number: CaseNumber.nullable(), failure: Failure.nullable() })),
    }),
    handling,
  ),
};
