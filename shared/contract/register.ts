import { z } from 'zod';
import { Party } from '../case/intake.ts';
import { Stage } from '../case/stages.ts';
import { Task } from '../case/tasks.ts';
import { TermRow } from '../case/term-row.ts';
import { Day, Instant } from '../dates.ts';
import { CaseId, CaseNumber, Code, UserName } from '../ids.ts';
import { Name } from '../typed-text.ts';
import { read } from './call.ts';
import { SignalRow } from './signal.ts';

const handling = { purpose: 'complaint-handling' } as const;

/** One report in a list. */
export const CaseRow = z.object({
  id: CaseId,
  number: CaseNumber,
  receivedOn: Day,
  /** Whom it is about as far as it is known; empty for an anonymous report. */
  person: Name,
  /** The matter in the writer's words; empty: the first subject names it. */
  title: z.string(),
  subjects: z.array(Code),
  kind: Code,
  channel: Code,
  stage: Stage,
  owner: UserName.nullable(),
  ownerName: Name.nullable(),
  parties: z.array(Party),
  /** The term that ends first. */
  term: TermRow.nullable(),
  destroyed: z.boolean(),
  /** The number under which it goes on; it is no longer counted by itself. */
  joinedInto: CaseNumber.nullable(),
});
export type CaseRow = z.infer<typeof CaseRow>;

/** Each filter is a list of codes of which one must fit; an empty list lets everything through. */
export const Filters = z.object({
  stages: z.array(Stage).max(10),
  kinds: z.array(Code).max(20),
  laws: z.array(z.enum(['wmo', 'jw', 'both', 'other'])).max(4),
  organisations: z.array(Code).max(20),
  subjects: z.array(Code).max(20),
  areas: z.array(Code).max(20),
  owners: z.array(UserName).max(20),
  unowned: z.boolean(),
  open: z.boolean(),
  from: Day.nullable(),
  to: Day.nullable(),
});
export type Filters = z.infer<typeof Filters>;

export const registerCalls = {
  /** Newest first. `query`: parts of words from three letters, numbers, telephone numbers in any notation. */
  search: read(
    z.object({
      query: z.string().max(500),
      filters: Filters,
      after: z.string().max(200).nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({
      rows: z.array(CaseRow),
      /** How many reports fit, of those this reader may see. */
      total: z.number().int(),
      /** How many reports this reader may see in all. */
      of: z.number().int(),
      next: z.string().nullable(),
      /** When nothing was found: the nearest search that finds a report of this reader. */
      didYouMean: z.string().optional(),
    }),
    handling,
  ),
};

/** One line of the work list: the act first. */
export const WorkRow = z.object({ case: CaseRow, term: TermRow });

/** So many call-backs are shown with their number, those to make first: a number is not read for whoever does not see it. */
export const mostCallBacks = 6;

/** A task of an open report: a call-back, a follow-up, something else to do. */
export const TaskRow = z.object({
  case: CaseRow,
  task: Task,
  taskOwnerName: Name.nullable(),
  /**
   * For the first call-backs: the number to ring, as told, and whether to ask first if it is safe; null when no number was told.
   */
  rings: z.object({ phone: Name, askFirst: z.boolean() }).nullable(),
});
export type TaskRow = z.infer<typeof TaskRow>;

export const todayCalls = {
  show: read(
    z.object({ scope: z.enum(['mine', 'office']) }),
    z.object({
      today: Day,
      late: z.array(WorkRow),
      dueToday: z.array(WorkRow),
      soon: z.array(WorkRow),
      waiting: z.array(WorkRow),
      /** All that wait, of which `waiting` shows the first. */
      waitingCount: z.number().int(),
      open: z.array(CaseRow),
      openCount: z.number().int(),
      unowned: z.array(CaseRow),
      unownedCount: z.number().int(),
      atOmbudsman: z.array(CaseRow),
      signals: z.array(SignalRow),
      /** What the office has still to set up, by name: for those who may. */
      setUp: z.array(
        z.enum(['address', 'phone', 'email', 'hours', 'second-account', 'administrator', 'reviewer', 'holidays']),
      ),
      /** Tasks up to two weeks ahead, the first in front; those that are late too. */
      tasks: z.array(TaskRow),
      firstTermOn: Day.nullable(),
      /** The colleagues who are away today: what is theirs is shown to whoever stands in for them. */
      standsInFor: z.array(UserName),
      /** Terms and tasks together; `tasks` tells how many of them are tasks. */
      counts: z.object({
        late: z.number().int(),
        dueToday: z.number().int(),
        tasks: z.object({ late: z.number().int(), dueToday: z.number().int() }),
      }),
      at: Instant,
    }),
    handling,
  ),
};
